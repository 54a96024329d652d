import { editionOfPin } from '../reference/pin';
import type { BriefFact } from './document';
import type { BriefOptions } from './facts';
import type { BriefContext } from './names';
import { isSaid, oneBlock } from './text';

/** The method the case follows, by its edition. */
export const methodName = ({ facts: { assessment }, words: { head } }: BriefContext): string => head.edition(editionOfPin(assessment.methodVersion));

/** The strategy the case is held against, with its version as far as the name does not say it. */
export const strategyName = ({ facts: { assessment, strategy }, method, words: { head } }: BriefContext): string => {
  const name = method.strategies[strategy] ?? '';
  const pinned = oneBlock(assessment.strategyVersion);
  const version = pinned.startsWith(`${strategy}-`) ? pinned.slice(strategy.length + 1) : pinned;
  return isSaid(name) && isSaid(version) ? head.strategyAt(name, version) : name || pinned;
};

/** The lines of the document's head; only what is filled in, but for the state, which always is told. */
export const headFacts = (context: BriefContext, { today, publication, submission = null }: BriefOptions): readonly BriefFact[] => {
  const { facts: { assessment }, words: { head, day }, method } = context;
  const people = (names: readonly { readonly name: string }[]): string => names.map(({ name }) => oneBlock(name)).filter(isSaid).join(', ');
  const owner = [assessment.owner === null ? '' : oneBlock(assessment.owner.name), oneBlock(assessment.ownerRole)].filter(isSaid).join(', ');
  const diary = publication === null ? assessment.diaryNumber : publication.diaryNumber;
  const state: readonly (readonly [label: string, value: string])[] = [
    [head.state, publication !== null ? head.published(publication.revision, day(publication.publishedOn))
      : submission !== null ? head.submitted(submission.submission, day(submission.submittedOn)) : head.draft(day(today))],
    [head.reason, oneBlock(publication?.reason ?? '')],
    [head.handling, head.handlings[publication?.handling ?? 'workingMaterial']],
  ];
  const facts: readonly (readonly [label: string, value: string])[] = [
    [head.diaryNumber, oneBlock(diary)],
    [head.type, assessment.type === null ? '' : method.initiativeTypes[assessment.type].title],
    [head.unit, oneBlock(assessment.unit)],
    [head.owner, owner],
    [head.group, people(assessment.group)],
    [head.groupRoles, oneBlock(assessment.groupRoles)],
    [head.assessedOn, day(assessment.assessedOn)],
    [head.strategy, strategyName(context)],
    [head.method, methodName(context)],
  ];
  return [
    ...state.map(([label, value]): BriefFact => ({ label, value, isState: true })), ...facts.map(([label, value]): BriefFact => ({ label, value })),
  ].filter(({ value }) => isSaid(value));
};
