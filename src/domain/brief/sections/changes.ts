import { inChangeOrder, toldChanges } from '../../changes-log';
import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { oneBlock, table } from '../text';

/** What became different in the initiative because of the assessment; nothing where nothing is noted. */
export const changeBlocks = ({ facts, words: { changes, ...words }, names }: BriefContext): readonly BriefBlock[] =>
  table(changes.caption, [changes.what, changes.before, changes.after, changes.because, changes.on],
    inChangeOrder(toldChanges(facts.changes)).map(({ name, before, after, because, changedOn }) => [oneBlock(name) || words.noName, before, after, names.rows(because).join('\n'), words.day(changedOn)]));
