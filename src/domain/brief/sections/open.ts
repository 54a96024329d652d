import { isGapAccepted, isGapClosed } from '../../knowledge-gap';
import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, paragraphs, table, under } from '../text';

/** What others take over, open questions and gaps: what BU5 builds on. */
export const openBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { open, ...words }, names } = context;
  const isOthers = ({ ending }: { readonly ending: string | null }): boolean => ending === 'otherActor';
  const taken = [
    // An ending that was chosen before the effect turned out to be good has nothing left to end.
    ...facts.effects.filter((row) => row.effect === 'negative' && isOthers(row)).map((row) => ({ row, name: names.effect(row) })),
    ...facts.conflicts.filter(isOthers).map((row) => ({ row, name: names.conflict(row) })),
  ].map(({ row, name }) => [name, isSaid(row.endingActor) ? row.endingActor : open.noActor, row.endingReason]);
  const gaps = facts.knowledgeGaps.filter((gap) => !isGapClosed(gap));
  const accepted = gaps.filter(isGapAccepted);
  const left = gaps.filter((gap) => !isGapAccepted(gap));
  return [
    ...under(open.others, table(open.othersCaption, [open.what, open.actor, open.handedOver], taken)),
    ...under(open.questions, paragraphs(facts.assessment.openQuestions)),
    ...under(open.gaps, table(open.gapsCaption, [open.gap, open.owner, open.due, open.isBlocking],
      left.map(({ question, owner, due, isBlocking }) => [oneBlock(question) || words.noName, owner, words.day(due), isBlocking ? open.blocking : '']))),
    ...under(open.acceptedGaps, list(accepted.map(({ question, acceptedReason, acceptedOn }) => open.accepted(oneBlock(question) || words.noName, oneBlock(acceptedReason), words.day(acceptedOn))))),
  ];
};
