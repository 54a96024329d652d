import type { headWords as Swedish } from '../../sv/document/head';
import type { Wording } from '../../wording';

/** The head of the document, the picture of the dimensions and the headings of the sections. */
export const headWords: Wording<typeof Swedish> = {
  sections: {
    initiative: 'About the initiative', judgement: 'Overall judgement', proposal: 'The project group’s proposal', childRights: 'The rights of the child',
    genderDistribution: 'Distribution between women and men', keys: 'Sustainability keys, actions and indicators', costs: 'Costs that follow and who pays',
    changes: 'What changed because of the assessment', limitations: 'Method and limitations',
  },
  body: {
    notWritten: 'The project group has not written anything under this heading yet.',
    nothingFound: {
      BU1: 'The case holds no assessment of how the strategy is affected.',
      BU2: 'The case holds no positive effects.',
      BU3: 'The case holds no negative effects.',
      BU4: 'The case holds no conflicts.',
      BU5: 'The case holds no open questions or knowledge gaps, and nothing that another actor takes over.',
    },
  },
  head: {
    kindDraft: 'Decision brief (draft)',
    kindPublished: (revision) => `Decision brief, revision ${revision}`,
    kindSubmitted: (submission) => `Decision brief to the management group, submission ${submission}`,
    state: 'Version',
    draft: (day) => `Draft ${day}`,
    published: (revision, day) => `Revision ${revision}, published ${day}`,
    submitted: (submission, day) => `Submission ${submission}, ${day}`,
    reason: 'Reason for the new revision',
    handling: 'Status of the document',
    handlings: { workingMaterial: 'Working material', drawnUp: 'Drawn up', dispatched: 'Sent' },
    diaryNumber: 'Diary number', type: 'Type of initiative', unit: 'Unit', owner: 'Responsible officer', group: 'Project group',
    groupRoles: 'Roles and knowledge in the group', assessedOn: 'Overall judgement made', strategy: 'Strategy', method: 'Method',
    edition: (edition) => (edition === 0 ? 'The handbook on sustainability assurance, basic edition' : `The handbook on sustainability assurance, edition ${edition}`),
    strategyAt: (name, version) => `${name} (version ${version})`,
  },
  profile: {
    heading: 'The initiative in three dimensions',
    alternative: 'Picture of the overall judgement in three parts.',
    inWords: (dimension, value, positive, negative) => `${dimension}: ${value}. ${positive} ${positive === 1 ? 'effect' : 'effects'} for and ${negative} against.`,
    neverWeighed: 'The dimensions are not weighed together.',
  },
  initiative: { delimitation: 'Delimitation', alternatives: 'Alternatives', zeroAlternative: 'If nothing is done' },
};
