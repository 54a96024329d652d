import type { MethodLabels } from '../texts';

/** English short names. Names of goals are the UN's, the Swedish Government's and the agencies' own. */
export const labels: MethodLabels = {
  steps: {
    a: 'A. Strategic direction',
    stop1: 'Stop point 1',
    b: 'B. Sustainability analysis',
    c: 'C. Sustainability keys',
    stop2: 'Stop point 2',
    d: 'D. Actions and indicators',
    judgement: 'Overall judgement',
    brief: 'Decision brief'
  },
  scales: {
    nodeEffect: { positive: 'Positive effect', negative: 'Negative effect', none: 'No effect' },
    effectSign: { positive: 'Positive', negative: 'Negative' },
    effectKind: { direct: 'Direct', indirect: 'Indirect', cumulative: 'Cumulative' },
    arisesFrom: { outcome: 'What the initiative leads to', execution: 'How the work is done' },
    dimension: { social: 'Social', ecological: 'Ecological', economic: 'Economic' },
    judgement: { contributes: 'Contributes', neutral: 'No effect or not applicable', counteracts: 'Counteracts' },
    neutralReason: { noEffect: 'No effect', notApplicable: 'Not applicable' },
    stopOutcome: { goOn: 'Go on', revise: 'Rework', end: 'End' },
    decision: {
      continue: 'Continue',
      continueWithConditions: 'Continue with conditions',
      end: 'End',
      backToGroup: 'Back to the project group'
    },
    stakeholderSector: {
      region: 'The region',
      municipality: 'Municipality',
      state: 'State',
      business: 'Business',
      academia: 'Academia',
      civilSociety: 'Civil society',
      residents: 'Residents',
      childrenAndYouth: 'Children and young people'
    },
    stakeholderKind: { organisation: 'Organisation', function: 'Function', group: 'Group', person: 'Person' },
    stakeholderLevel: { 0: 'Not at all', 1: 'A little', 2: 'Somewhat', 3: 'A lot' },
    conflictKind: { goal: 'Goal conflict', interest: 'Interest conflict' },
    conflictStatus: { open: 'Open', positionTaken: 'Position taken', handled: 'Handled' },
    actionKind: {
      strengthen: 'Strengthens the good',
      minimise: 'Reduces the harm',
      handleConflict: 'Handles a conflict'
    },
    actionStatus: { notStarted: 'Not started', ongoing: 'Ongoing', done: 'Done', cancelled: 'Cancelled' },
    indicatorDirection: { up: 'Should rise', down: 'Should fall' }
  },
  initiativeTypes: {
    project: { title: 'Project', help: 'A limited piece of work with a start, an end and its own budget.' },
    process: { title: 'Process', help: 'Longer work, carried on together with others.' },
    strategy: { title: 'Strategy', help: 'A strategy, plan or programme to be written or changed.' },
    grant: { title: 'Financial support', help: 'Money the region gives out, such as project funds or operating grants.' },
    consultation: { title: 'Consultation response', help: 'An answer to a proposal made by someone else.' },
    other: { title: 'Other', help: 'An initiative that fits none of the other types.' }
  },
  tracks: {
    full: { title: 'Full track', help: 'The whole method. For larger, longer or disputed initiatives.' },
    light: { title: 'Light track', help: 'A shorter way. For small initiatives and consultation responses.' }
  },
  briefHeadings: {
    BU1: 'Contribution to the regional development strategy',
    BU2: 'Positive effects and how they are strengthened',
    BU3: 'Negative effects and how they are reduced',
    BU4: 'Goal conflicts and how they are handled',
    BU5: 'Questions for others to take on'
  },
  frameworks: {
    agenda2030: 'Agenda 2030',
    environment: 'Environmental quality objectives',
    genderEquality: 'Gender equality sub-goals',
    publicHealth: 'Public health target areas'
  },
  goals: {
    'sdg.1': 'No poverty',
    'sdg.2': 'Zero hunger',
    'sdg.3': 'Good health and well-being',
    'sdg.4': 'Quality education',
    'sdg.5': 'Gender equality',
    'sdg.6': 'Clean water and sanitation',
    'sdg.7': 'Affordable and clean energy',
    'sdg.8': 'Decent work and economic growth',
    'sdg.9': 'Industry, innovation and infrastructure',
    'sdg.10': 'Reduced inequalities',
    'sdg.11': 'Sustainable cities and communities',
    'sdg.12': 'Responsible consumption and production',
    'sdg.13': 'Climate action',
    'sdg.14': 'Life below water',
    'sdg.15': 'Life on land',
    'sdg.16': 'Peace, justice and strong institutions',
    'sdg.17': 'Partnerships for the goals',
    'env.1': 'Reduced Climate Impact',
    'env.2': 'Clean Air',
    'env.3': 'Natural Acidification Only',
    'env.4': 'A Non-Toxic Environment',
    'env.5': 'A Protective Ozone Layer',
    'env.6': 'A Safe Radiation Environment',
    'env.7': 'Zero Eutrophication',
    'env.8': 'Flourishing Lakes and Streams',
    'env.9': 'Good-Quality Groundwater',
    'env.10': 'A Balanced Marine Environment, Flourishing Coastal Areas and Archipelagos',
    'env.11': 'Thriving Wetlands',
    'env.12': 'Sustainable Forests',
    'env.13': 'A Varied Agricultural Landscape',
    'env.14': 'A Magnificent Mountain Landscape',
    'env.15': 'A Good Built Environment',
    'env.16': 'A Rich Diversity of Plant and Animal Life',
    'gen.1': 'Gender-equal division of power and influence',
    'gen.2': 'Economic gender equality',
    'gen.3': 'Gender-equal education',
    'gen.4': 'Gender-equal distribution of unpaid housework and care',
    'gen.5': 'Gender-equal health',
    'gen.6': "Men's violence against women must stop",
    'ph.1': 'Early life conditions',
    'ph.2': 'Knowledge, skills and education',
    'ph.3': 'Work, working conditions and work environment',
    'ph.4': 'Income and means of support',
    'ph.5': 'Housing and local environment',
    'ph.6': 'Living habits',
    'ph.7': 'Control, influence and participation',
    'ph.8': 'Equitable and health-promoting health care'
  },
  strategyName: 'Gröna Kronoberg 2025',
  strategyNodeTypes: {
    vision: 'Vision',
    area: 'Strategic area',
    goal: 'Goal',
    priority: 'Priority',
    longTermPriority: 'Long-term priority',
    jointEffort: 'Exploratory joint effort',
    challenge: 'Challenge'
  },
  strategyNodes: {
    'gk2025.vision': 'We grow in open and sustainable living environments with the ability to renew',
    'gk2025.area1': 'We grow in open and sustainable living environments',
    'gk2025.area2': 'We grow from a circular economy with the ability to renew and more human capital',
    'gk2025.goal1': 'A more attractive county',
    'gk2025.goal2': 'Climate impact must fall',
    'gk2025.priority1': 'Develop attractive living environments with good accessibility',
    'gk2025.priority2': 'A place where people want to live and stay',
    'gk2025.priority3': 'Develop an innovative region and a broad business sector',
    'gk2025.priority4': 'Develop the supply of skills and good and equal health',
    'gk2025.challenge1': 'Sparse structure and weak connections',
    'gk2025.challenge2': 'Hard competition and fast change',
    'gk2025.challenge3': 'Risk of unemployment and social gaps',
    'gk2025.challenge4': 'Health is becoming less equal',
    'gk2025.challenge5': 'Gender-segregated labour market',
    'gk2025.challenge6': 'Low employment among people born abroad',
    'gk2025.challenge7': 'More older people and a shortage of skills in health and social care'
  }
};
