import type { Wording } from '../../wording';
import type { countsTexts as swedish } from '../../sv/planning/counts';

/** English texts of the yearly child-rights account. */
export const countsTexts: Wording<typeof swedish> = {
  title: (year) => `Child-rights account ${year}`,
  lead: 'Two counts for the yearly child-rights account (barnbokslut). They come from the cases whose overall judgement was made during the year.',
  year: 'Year',
  reviewed: { label: 'cases that concern children have a child-rights review', labelOne: 'case that concerns children has a child-rights review' },
  heard: { label: 'of them have let children and young people be heard' },
  list: 'The cases behind the counts',
  columns: { name: 'Initiative', unit: 'Unit', judged: 'Overall judgement', level: 'Review', heard: 'Children heard' },
  heardNot: 'Not answered',
  none: 'Nothing to count for the year',
  noneText: 'No case judged during the year concerns children and has a child-rights review.',
  withoutReview: { title: 'Concern children but have no review', text: 'These do not count. Make the review in the case, part The rights of the child.' },
  unanswered: { title: 'Nobody has said whether children are affected', text: 'These do not count. Answer the question in the case.' },
  noName: 'Initiative without a name',
  notSet: 'Not stated',
};
