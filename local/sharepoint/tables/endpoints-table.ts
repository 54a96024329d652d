import type { AnyKind } from '../endpoints/core/step';

type AnyStep = AnyKind['steps'][number];
const cell = (text: string): string => text.replace(/\|/g, '\\|');
const stateOf = ({ open, lacks }: AnyStep): string => (open === undefined ? 'absent: 501' : lacks === undefined ? 'works' : `works, without ${cell(lacks)}`);

/** Every address by the kind of thing it stands below, with its verbs and its state. Markdown. */
export function endpointsTable(table: readonly AnyKind[]): string {
  return table.map(({ type, where, steps }) => {
    const there = steps.filter(({ open }) => open !== undefined);
    const gone = steps.filter(({ open }) => open === undefined);
    const rows = there.map((step) => `| \`${cell(step.at)}\` | ${step.verbs} | ${stateOf(step)} |`);
    const absent = gone.length === 0 ? [] : [`Absent (501 by name): ${gone.map(({ at }) => `\`${at}\``).join(', ')}.`, ''];
    return [`<details><summary><b>${type}</b>, at <code>${where}</code>: ${there.length} addresses</summary>`, '', '| below it | verbs | state |', '| --- | --- | --- |', ...rows, '', ...absent, '</details>', ''].join('\n');
  }).join('\n');
}
