import type { BriefHeadingId, CostQuestionId, ForwardId } from '../../method/ids';
import type { CostKind, Dimension, FundingState, HandlingState } from '../../method/scales';
import type { BriefSectionId } from './document';

type Say<Name extends string> = { readonly [N in Name]: string };

/** What a decision brief says by itself, in one language; the texts of area `document` fit. */
export interface BriefWords extends Say<'noName' | 'noSide' | 'noDescription' | 'forWhom' | 'forWhomAndWhen'> {
  /** "3 mars 2026"; '' for null and for what is no date. */
  readonly day: (iso: string | null) => string;
  /** A number as it was typed. */
  readonly number: (value: number) => string;
  /** A number that is worked out from others, to as many decimals as say something. */
  readonly workedOut: (value: number) => string;
  /** "33,6 %" of 0.336. */
  readonly percent: (share: number) => string;
  /** "42 km (31 december 2026)" */
  readonly figure: (value: string, unit: string, day: string) => string;
  readonly named: (name: string, what: string) => string;
  readonly between: (one: string, other: string) => string;
  readonly unknownTarget: (id: string) => string;
  /** "Social hållbarhet" */
  readonly dimension: (dimension: Dimension) => string;
  readonly sections: Readonly<Record<Exclude<BriefSectionId, BriefHeadingId>, string>>;
  readonly body: { readonly notWritten: string; readonly nothingFound: Readonly<Record<BriefHeadingId, string>> };
  readonly head: Say<'kindDraft' | 'state' | 'reason' | 'handling' | 'diaryNumber' | 'type' | 'unit' | 'owner' | 'group' | 'groupRoles' | 'assessedOn' | 'strategy' | 'method'> & {
    readonly kindPublished: (revision: number) => string;
    readonly kindSubmitted: (submission: number) => string;
    readonly draft: (day: string) => string;
    readonly published: (revision: number, day: string) => string;
    readonly submitted: (submission: number, day: string) => string;
    readonly handlings: Readonly<Record<HandlingState, string>>;
    readonly edition: (edition: number) => string;
    readonly strategyAt: (name: string, version: string) => string;
  };
  readonly profile: Say<'heading' | 'alternative' | 'neverWeighed'> & {
    readonly inWords: (dimension: string, value: string, positive: number, negative: number) => string;
  };
  readonly initiative: Say<'delimitation' | 'alternatives' | 'zeroAlternative'>;
  readonly direction: Say<'vision' | 'need' | 'strategy' | 'tableCaption' | 'node' | 'together' | 'what' | 'both' | 'notAssessed'>;
  readonly effects: Say<'positive' | 'positiveCaption' | 'negative' | 'negativeCaption' | 'goal' | 'goalOrNode' | 'what' | 'kind' | 'synergies' | 'strengthen' | 'minimise' | 'acceptedRisks' | 'abroad'> & {
    readonly rebound: (risk: string, countermeasure: string) => string;
    readonly size: (size: string) => string;
    readonly confidence: (confidence: string) => string;
    readonly pair: (one: string, other: string) => string;
  };
  readonly handling: Say<'heading' | 'none' | 'acceptedWithoutReason'> & {
    readonly key: (name: string) => string;
    readonly action: (name: string) => string;
    readonly acceptedRisk: (reason: string) => string;
    readonly otherActor: (actor: string, what: string) => string;
  };
  readonly actions: Say<'caption' | 'name' | 'key' | 'owner' | 'due' | 'status'>;
  readonly conflicts: Say<'title' | 'caption' | 'conflict' | 'kindAndStatus' | 'position' | 'noKind' | 'noPosition' | 'strategyAnswer' | 'actions' | 'partiesWithheld'> & {
    readonly parties: (names: string) => string;
    readonly persons: (count: number) => string;
    readonly owner: (role: string) => string;
  };
  readonly open: Say<'others' | 'othersCaption' | 'what' | 'actor' | 'handedOver' | 'noActor' | 'questions' | 'gaps' | 'gapsCaption' | 'gap' | 'owner' | 'due' | 'isBlocking' | 'blocking' | 'acceptedGaps'> & {
    readonly accepted: (gap: string, reason: string, day: string) => string;
  };
  readonly judgement: Say<'notJudged' | 'noReasoning' | 'views' | 'outcomeTitle' | 'neverWeighed'> & {
    /** @param who '' when nobody is named, @param day '' when it is not said */
    readonly assessor: (who: string, day: string) => string;
    readonly view: (who: string, about: string, why: string) => string;
    readonly outcome: Say<'Sustainable' | 'Unsustainable'>;
  };
  readonly childRights: Say<'level' | 'noLevel' | 'heard' | 'heardNotSaid' | 'noAnswers'>;
  readonly gender: Say<'shares' | 'sharesCaption' | 'receiver' | 'unit' | 'noUnit' | 'amount' | 'share' | 'indicators' | 'indicatorsCaption' | 'indicator' | 'baseline' | 'target' | 'latest'> & {
    readonly percent: (percent: number) => string;
    readonly leftOut: (count: number) => string;
    readonly women: (value: string) => string;
    readonly men: (value: string) => string;
  };
  readonly keys: Say<'caption' | 'key' | 'reason' | 'meets' | 'actions' | 'indicators' | 'indicatorsCaption' | 'indicator' | 'baseline' | 'target' | 'latest' | 'notMeasured' | 'bySex' | 'forward'> & {
    /** @param percent of the way from baseline to target, with its sign */
    readonly shareOfWay: (percent: string) => string;
    readonly catches: (sign: string) => string;
    readonly source: (source: string) => string;
    readonly forwardNames: Readonly<Record<ForwardId, string>>;
  };
  readonly costs: Say<'caption' | 'what' | 'kind' | 'amount' | 'payer' | 'funding' | 'noAmount' | 'noPayer'> & {
    readonly questions: Readonly<Record<CostQuestionId, string>>;
    readonly kinds: Readonly<Record<CostKind, string>>;
    readonly fundings: Readonly<Record<FundingState, string>>;
    readonly kronor: (amount: string) => string;
    readonly aYear: (amount: string) => string;
  };
  readonly changes: Say<'caption' | 'what' | 'before' | 'after' | 'because' | 'on'>;
  readonly limitations: Say<'shows' | 'environment' | 'looseEnds' | 'gaps' | 'unheard' | 'unfinished' | 'stakeholdersWithheld' | 'childrenUnheard' | 'childrenUnknown'> & {
    readonly method: (method: string, strategy: string) => string;
    readonly looseEffect: (name: string) => string;
    readonly looseConflict: (name: string) => string;
    readonly looseKey: (name: string) => string;
    readonly openGaps: (count: number, heading: string) => string;
    readonly withoutDimension: (count: number) => string;
    readonly unheardPersons: (count: number) => string;
    readonly notBegun: (part: string) => string;
    readonly missing: (part: string, count: number) => string;
  };
}
