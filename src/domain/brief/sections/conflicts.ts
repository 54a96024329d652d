import type { BriefBlock } from '../document';
import { endingText } from '../endings';
import type { BriefConflict } from '../facts';
import type { BriefContext } from '../names';
import { isSaid, oneBlock, paragraphs, table, under } from '../text';
import { actionTable } from './effects';
import { answerText } from './answers';

/** Who stands on either side of an interest conflict; said to be withheld where the person may not see them. */
const partiesOf = ({ parties }: BriefConflict, { facts: { stakeholders, areStakeholdersWithheld }, words: { conflicts } }: BriefContext): string => {
  if (parties.length === 0) return '';
  if (areStakeholdersWithheld) return conflicts.partiesWithheld;
  const names = stakeholders.filter(({ key, kind }) => parties.includes(key) && kind !== 'person').map(({ name }) => oneBlock(name)).filter(isSaid);
  const persons = stakeholders.filter(({ key, kind }) => parties.includes(key) && kind === 'person').length;
  const all = [...names, ...(persons > 0 ? [conflicts.persons(persons)] : [])];
  return all.length === 0 ? '' : conflicts.parties(all.join(', '));
};

/** What BU4 builds on: every conflict of the case, of both kinds, with its position and how it is taken care of. */
export const conflictBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { conflicts, handling }, method: { scales }, names } = context;
  const rows = facts.conflicts.map((row) => {
    const name = names.conflict(row);
    const kind = row.kind === null ? conflicts.noKind : scales.conflictKind[row.kind];
    return [
      [name, oneBlock(row.description), partiesOf(row, context)].filter(isSaid).join('\n'),
      [kind, row.status === null ? '' : scales.conflictStatus[row.status]].filter(isSaid).join('\n'),
      isSaid(row.position) ? row.position : conflicts.noPosition,
      [endingText(row, context), isSaid(row.owner) ? conflicts.owner(oneBlock(row.owner)) : ''].filter(isSaid).join('\n'),
    ];
  });
  return [
    ...under(conflicts.title, table(conflicts.caption, [conflicts.conflict, conflicts.kindAndStatus, conflicts.position, handling.heading], rows)),
    ...under(conflicts.strategyAnswer, paragraphs(answerText(facts, 'A4'))),
    ...under(conflicts.actions, actionTable(['handleConflict'], context)),
  ];
};
