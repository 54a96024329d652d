/** The seven statutory grounds of discrimination (handbook, footnote 6), socio-economy, and everybody. */
export const grounds = [
  'everyone',
  'sex',
  'genderIdentity',
  'ethnicity',
  'faith',
  'disability',
  'orientation',
  'age',
  'socioeconomy'
] as const;
export type Ground = (typeof grounds)[number];

/** Ids of the groups the product is shipped with: groups, never individuals. */
export const groupIds = [
  'group.everyone',
  'group.women',
  'group.men',
  'group.trans',
  'group.foreignBorn',
  'group.newcomers',
  'group.minorities',
  'group.faith',
  'group.disability',
  'group.lgb',
  'group.children',
  'group.girls',
  'group.boys',
  'group.youth',
  'group.elderly',
  'group.lowIncome',
  'group.shortEducation',
  'group.unemployed'
] as const;
export type GroupId = (typeof groupIds)[number];

/** One group of people; administrators add their own. */
export interface AffectedGroup {
  readonly id: string;
  readonly ground: Ground;
}

const groundOf: Readonly<Record<GroupId, Ground>> = {
  'group.everyone': 'everyone',
  'group.women': 'sex',
  'group.men': 'sex',
  'group.trans': 'genderIdentity',
  'group.foreignBorn': 'ethnicity',
  'group.newcomers': 'ethnicity',
  'group.minorities': 'ethnicity',
  'group.faith': 'faith',
  'group.disability': 'disability',
  'group.lgb': 'orientation',
  'group.children': 'age',
  'group.girls': 'age',
  'group.boys': 'age',
  'group.youth': 'age',
  'group.elderly': 'age',
  'group.lowIncome': 'socioeconomy',
  'group.shortEducation': 'socioeconomy',
  'group.unemployed': 'socioeconomy'
};

export const groups: readonly AffectedGroup[] = groupIds.map(id => ({ id, ground: groundOf[id] }));

/** Groups of people under eighteen: an effect on one of them leads to the child-rights review. */
export const childGroups: readonly string[] = ['group.children', 'group.girls', 'group.boys'] satisfies readonly GroupId[];
