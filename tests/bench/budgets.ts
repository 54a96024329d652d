/** Figures that are exact: the same code gives the same number on any machine. Only these may fail a build. */
export const COUNTED = {
  'open.requests': { title: 'open a case: data requests', unit: '', budget: 1, aim: 1 },
  'open.roundTrips': { title: 'open a case: round trips in a row', unit: '', budget: 1, aim: 1 },
  'open.digests': { title: 'open a case: digest requests', unit: '', aim: 0 },
  'open.up': { title: 'open a case: bytes up, headers included', unit: 'B' },
  'open.down': { title: 'open a case: bytes down, body', unit: 'B' },
  'open.downGzip': { title: 'open a case: bytes down, body, after gzip', unit: 'B' },
  'open.downOfNaive': { title: 'open a case: bytes down / the same rows list by list without $select', unit: 'x', aim: 0.4 },
  'heavy.requests': { title: 'open a case of 300 effects, 120 stakeholders, 40 conflicts: data requests', unit: '', budget: 1, aim: 1 },
  'heavy.roundTrips': { title: 'open that case: round trips in a row', unit: '', budget: 1, aim: 1 },
  'heavy.downGzip': { title: 'open that case: bytes down, body, after gzip', unit: 'B' },
  'typing.touched': { title: 'a key in that case, analysis: elements changed beside the field', unit: '', budget: 0, aim: 0 },
  'save.requests': { title: 'save one edit: data requests', unit: '', budget: 1, aim: 1 },
  'save.roundTrips': { title: 'save one edit: round trips in a row', unit: '', budget: 1, aim: 1 },
  'save.digests': { title: 'save one edit: digest requests', unit: '', aim: 0 },
  'save.bodyRatio': { title: 'save one edit: body / JSON of the changed fields', unit: 'x', budget: 1.2, aim: 1.2 },
  'save.body': { title: 'save one edit: bytes up, body', unit: 'B' },
  'save.up': { title: 'save one edit: bytes up, headers included', unit: 'B' },
  'save.down': { title: 'save one edit: bytes down, body', unit: 'B' },
  'typing.writes': { title: '60 keys in one field over 6 s: writes', unit: '', budget: 2, aim: 2 },
  'department.requests': { title: 'department: data requests until the list is there', unit: '', aim: 1 },
  'department.roundTrips': { title: 'department: round trips in a row', unit: '', aim: 1 },
  'queue.requests': { title: 'queue: data requests until the list is there', unit: '', aim: 1 },
  'queue.roundTrips': { title: 'queue: round trips in a row', unit: '', aim: 1 },
  'js.assessment': { title: 'workspace: own JS until the first field takes a key', unit: 'KiB gz', budget: 130, aim: 110 },
  'js.department': { title: 'department: own JS until the list is there', unit: 'KiB gz', budget: 110, aim: 95 },
  'js.queue': { title: 'queue: own JS until the list is there', unit: 'KiB gz', budget: 95, aim: 80 },
  'js.all': { title: 'all three, one after another in one profile', unit: 'KiB gz', aim: 150 },
  'shell.assessment': { title: 'workspace: shell', unit: 'KiB gz', budget: 5, aim: 5 },
  'shell.department': { title: 'department: shell', unit: 'KiB gz', budget: 5, aim: 5 },
  'shell.queue': { title: 'queue: shell', unit: 'KiB gz', budget: 5, aim: 5 },
  'propertyPane.files': { title: 'files of sp-property-pane fetched by the three', unit: '', budget: 0, aim: 0 },
  'export.files': { title: 'files with an export library fetched without a click', unit: '', budget: 0, aim: 0 },
  'files.assessment': { title: 'workspace: requests until usable, platform and data included', unit: '', aim: 17 },
} as const satisfies Readonly<Record<string, Counted>>;

/** Figures that depend on the machine: slopes and ratios inside one run. They have an aim, never a budget. */
export const TIMED = {
  'slope.assessment': { title: 'workspace: delay of usable / delay of _api', unit: 'x', aim: 1.05 },
  'slope.department': { title: 'department: delay of usable / delay of _api', unit: 'x', aim: 1.05 },
  'slope.queue': { title: 'queue: delay of usable / delay of _api', unit: 'x', aim: 1.05 },
  'typing.ratio': { title: 'a key in that case, analysis: key to paint / a bare field of the page', unit: 'x', aim: 1.2 },
  'hello.x1': { title: 'workspace usable with data / hello world, CPU x1', unit: 'x', aim: 1.05 },
  'hello.x4': { title: 'workspace usable with data / hello world, CPU x4', unit: 'x', aim: 1.15 },
} as const satisfies Readonly<Record<string, Timed>>;

interface Timed { readonly title: string; readonly unit: string; readonly aim?: number }
interface Counted extends Timed { readonly budget?: number }

export type CountedId = keyof typeof COUNTED;
export type FigureId = CountedId | keyof typeof TIMED;
export type Verdict = 'ok' | 'over the aim' | 'OVER BUDGET' | '';
/** What was measured. Figures that were not measured in a run are left out. */
export type Figures = Partial<Readonly<Record<FigureId, number>>>;

export interface Judged {
  readonly id: FigureId;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly budget: number | undefined;
  readonly aim: number | undefined;
  readonly verdict: Verdict;
}

const rules: Readonly<Record<FigureId, Counted>> = { ...COUNTED, ...TIMED };

const verdictOn = (value: number, { budget, aim }: Counted): Verdict => {
  // What could not be measured is no success.
  if (Number.isNaN(value)) return budget === undefined ? 'over the aim' : 'OVER BUDGET';
  if (budget !== undefined && value > budget) return 'OVER BUDGET';
  if (aim !== undefined && value > aim) return 'over the aim';
  return budget === undefined && aim === undefined ? '' : 'ok';
};

/** Every figure beside its budget and aim, in the order of the tables above. */
export const judge = (figures: Figures): readonly Judged[] =>
  (Object.keys(rules) as FigureId[]).flatMap((id) => {
    const value = figures[id];
    if (value === undefined) return [];
    const { title, unit, budget, aim } = rules[id];
    return [{ id, title, unit, value, budget, aim, verdict: verdictOn(value, rules[id]) }];
  });

/** One sentence per broken budget; a figure that has a budget and was not measured is one, too. */
export const brokenBudgets = (figures: Figures): readonly string[] =>
  (Object.keys(COUNTED) as CountedId[]).flatMap((id) => {
    const rule: Counted = COUNTED[id];
    if (rule.budget === undefined) return [];
    const value = figures[id];
    if (value === undefined) return [`${rule.title}: not measured`];
    return verdictOn(value, rule) === 'OVER BUDGET' ? [`${rule.title}: ${value} ${rule.unit} where ${rule.budget} are allowed`] : [];
  });
