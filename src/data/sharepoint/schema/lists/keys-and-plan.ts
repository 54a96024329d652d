import { actionKinds, actionStatuses, costKinds, effectSigns, fundingStates, indicatorDirections, yesNoUnknown } from '../../../../method/scales';
import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, number, text, yesNo } from '../field-kinds';

/** One sustainability key (hållbarhetsnyckel), tied to the effects it meets. */
export const sustainabilityKeys = defineList({
  name: 'HbKeys',
  fields: {
    ...childFields,
    name: text('Title'),
    reason: note('HbReason'),
    /** `HbKey` of the effects, conflicts and knowledge gaps the key meets. */
    meets: keys('HbMeets'),
  },
});

/** One action (åtgärd) under a key. */
export const actions = defineList({
  name: 'HbActions',
  fields: {
    ...childFields,
    /** `HbKey` of the sustainability key. */
    under: text('HbUnder', { indexed: true }),
    name: text('Title'),
    kind: choice('HbActionKind', actionKinds),
    owner: text('HbResponsible'),
    start: day('HbStart'),
    due: day('HbDue'),
    status: choice('HbActionStatus', actionStatuses),
    resources: note('HbResources'),
    /** `HbKey` of the effects and conflicts the action takes care of by itself, beside those of its key. */
    meets: keys('HbMeets'),
  },
});

/** One indicator under a key. */
export const indicators = defineList({
  name: 'HbIndicators',
  fields: {
    ...childFields,
    under: text('HbUnder', { indexed: true }),
    name: text('Title'),
    /** Which change it catches: a positive one to strengthen or a negative one to watch. */
    catches: choice('HbCatches', effectSigns),
    direction: choice('HbDirection', indicatorDirections),
    unit: text('HbMeasureUnit'),
    baseline: number('HbBaseline'),
    target: number('HbTargetValue'),
    source: text('HbSource'),
    concernsPeople: choice('HbConcernsPeople', yesNoUnknown),
    bySex: yesNo('HbBySex'),
    baselineWomen: number('HbBaselineWomen'),
    baselineMen: number('HbBaselineMen'),
    targetWomen: number('HbTargetWomen'),
    targetMen: number('HbTargetMen'),
    baselineOn: day('HbBaselineOn'),
    targetOn: day('HbTargetOn'),
    /** `HbKey` of two indicators: this one is the first divided by the second, and is not measured by itself. */
    numerator: text('HbNumerator'),
    denominator: text('HbDenominator'),
  },
});

/** One measured value of an indicator. */
export const measurements = defineList({
  name: 'HbMeasurements',
  fields: {
    ...childFields,
    /** `HbKey` of the indicator. */
    under: text('HbUnder', { indexed: true }),
    on: day('HbMeasuredOn'),
    value: number('HbMeasuredValue'),
    women: number('HbWomen'),
    men: number('HbMen'),
    comment: note('HbComment'),
  },
});

/** One complementary investment or running cost that the initiative leads to, and who pays. */
export const costs = defineList({
  name: 'HbCosts',
  fields: {
    ...childFields,
    name: text('Title'),
    kind: choice('HbCostKind', costKinds),
    /** Kronor; for a running cost kronor a year. */
    amount: number('HbAmount'),
    payer: text('HbPayer'),
    funding: choice('HbFunding', fundingStates),
    comment: note('HbComment'),
  },
});
