import { decided } from '../conformance/decided';
import { rules, sections, type Known } from '../conformance/rules';
import { rulesOf, titlesIn } from './titles';

const KNOWN: Readonly<Record<Known, string>> = { documented: 'Microsoft', recorded: 'recorded', client: 'client', reported: 'reported', decided: 'decided' };
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** Each rule with the tests that are named by it; the suite that runs them must be green to land. Markdown. */
export function conformanceTable(folder: string): string {
  const tests = titlesIn(folder);
  const count = (id: string): number => tests.filter(({ title }) => rulesOf(title).includes(id)).length;
  const ofSection = (section: number): number => tests.filter(({ title }) => title.startsWith(`§${section} `)).length;
  return Object.entries(sections).map(([section, name]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${section}.`));
    const also = ofSection(Number(section));
    const rows = own.map(({ id, says, known }) => {
      return `| ${id} | ${cell(says)} | ${KNOWN[known]} | ${count(id)} |`;
    });
    const more = also === 0 ? [] : [`| §${section} | beyond the rules above | | ${also} |`];
    return [`### ${section}. ${name}`, '', '| rule | what a client may rely on | known from | tests |', '| --- | --- | --- | --- |', ...rows, ...more, ''].join('\n');
  }).join('\n');
}

/** What was decided where nobody knows, with its reason. Markdown. */
export const decidedTable = (): string =>
  ['| rule | decided | because |', '| --- | --- | --- |', ...decided.map((one) => `| ${one.rule} | ${cell(one.decided)} | ${cell(one.because)} |`)].join('\n');

/** Rules that no test is named by. */
export const untested = (folder: string): readonly string[] => {
  const named = new Set(titlesIn(folder).flatMap(({ title }) => rulesOf(title)));
  return rules.map(({ id }) => id).filter((id) => !named.has(id));
};
