import type { MethodDetails } from '../texts';
import { childRights, childRightsLevels } from './child-rights';
import { glossary } from './glossary';
import { goalTargets } from './goal-targets';
import { participation } from './participation';
import { supportQuestions } from './support-questions';
import { typeGuidance } from './type-guidance';

/** What is fetched when someone asks for it. */
export const details: MethodDetails = {
  supportCategories: {
    power: { title: 'Power and influence', lead: 'Who is concerned, who decides and who is missing?' },
    health: { title: 'Health and education', lead: 'Do the differences between people grow or shrink?' },
    climate: { title: 'Climate and environment', lead: 'What happens to emissions, resources and nature, here and elsewhere?' },
    resources: { title: 'Resources and work', lead: 'Who gets a share of money and work, and does it last?' }
  },
  supportQuestions,
  participation,
  childRights,
  childRightsLevels,
  typeGuidance,
  goalTargets,
  workshopQuestions: {
    V1: {
      title: 'Does the initiative belong in the regional development strategy?',
      help: 'Start from the answers in step A. Speak up if something looks different from your field.',
      example: 'Yes, but more for priority 4 than for priority 1, which the group wrote.'
    },
    V2: {
      title: 'What gets better, for which groups and in which places?',
      help: 'Take the three dimensions one at a time. Let the person who knows most about the group begin.',
      example: 'Young people in Uppvidinge can take evening jobs in Växjö when the last bus leaves at 22.30.'
    },
    V3: {
      title: 'What gets worse, for whom and where?',
      help: 'Look for what nobody has written down. One voice is enough for an effect to be noted.',
      example: 'The village shop loses customers when the drive to the shopping centre gets faster.'
    }
  },
  checkPoints: {},
  exampleKeys: {
    EK1: 'Give girls and boys more say',
    EK2: 'Change the picture of who works in health and social care',
    EK3: 'Make it easier for new residents to find their place in society',
    EK4: 'Keep harm to plants and animals as small as possible',
    EK5: 'Share resources equally between women and men',
    EK6: 'Reach young people and women and men born abroad with business support',
    EK7: 'Secure the money beyond the project period'
  },
  links: {
    documentationTemplate: 'The region’s template for sustainability assurance (in Swedish)',
    stakeholderAnalysis: 'The region’s template for stakeholder analysis (in Swedish)',
    childRights: 'Decisions based on the rights of the child: form and guide (in Swedish)',
    transportSocialImpact: 'Social impact assessment in transport planning (in Swedish)'
  },
  glossary
};
