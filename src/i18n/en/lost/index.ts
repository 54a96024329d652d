import type { lostTexts as Swedish } from '../../sv/lost/index';
import type { Wording } from '../../wording';

/** A case that cannot be opened, and what is left of it in the browser. */
export const lostTexts: Wording<typeof Swedish> = {
  title: 'The case does not exist',
  why: 'It may have been deleted, or the link is wrong. If it was deleted, the administrator can restore it from the recycle bin.',
  keptTitle: 'This is left of what you wrote',
  keptLead: 'These texts were not saved in SharePoint in time. They are in this browser. Copy what you need. If the case is restored, they are put back when you open it.',
  kinds: {
    assessment: 'About the initiative', answer: 'Answer', goalImpact: 'Effect', conflict: 'Conflict', stakeholder: 'Stakeholder', knowledgeGap: 'Knowledge gap',
    sustainabilityKey: 'Sustainability key', action: 'Action', relation: 'Relation', synergy: 'Synergy', dialogue: 'Dialogue', allocation: 'Distribution of resources', indicator: 'Indicator',
    measurement: 'Measured value', cost: 'Cost', change: 'Something that changed because of the assurance', notice: 'Notice', publication: 'Published decision brief',
    submission: 'Handed to the management group', conditionReport: 'Report on a condition',
  },
};
