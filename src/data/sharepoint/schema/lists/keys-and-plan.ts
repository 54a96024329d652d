import { actionKinds, actionStatuses, effectSigns, indicatorDirections } from '../../../../method/scales';
import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, number, text, yesNo } from '../field-kinds';

/** One sustainability key (hållbarhetsnyckel), tied to the effects it meets. */
export const sustainabilityKeys = defineList({
  name: 'HbKeys', title: 'Hållbarhetsnycklar', description: 'En rad är en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    name: text('Title', 'Hållbarhetsnyckel'),
    reason: note('HbReason', 'Varför nyckeln behövs'),
    /** `HbKey` of the effects and conflicts the key meets. */
    meets: keys('HbMeets', 'Bemöter'),
  },
  access: projectAccess,
  view: { title: 'Alla nycklar', columns: ['assessmentId', 'name'], orderBy: 'assessmentId' },
});

/** One action (åtgärd) under a key. */
export const actions = defineList({
  name: 'HbActions', title: 'Åtgärder', description: 'En rad är en åtgärd under en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    /** `HbKey` of the sustainability key. */
    under: text('HbUnder', 'Hållbarhetsnyckel', { indexed: true }),
    name: text('Title', 'Åtgärd'),
    kind: choice('HbActionKind', 'Slag', actionKinds),
    owner: text('HbResponsible', 'Ansvarig roll'),
    start: day('HbStart', 'Börjar'),
    due: day('HbDue', 'Klar senast'),
    status: choice('HbActionStatus', 'Läge', actionStatuses),
    resources: note('HbResources', 'Resurser'),
  },
  access: projectAccess,
  view: { title: 'Alla åtgärder', columns: ['assessmentId', 'name', 'owner', 'due', 'status'], orderBy: 'assessmentId' },
});

/** One indicator under a key. */
export const indicators = defineList({
  name: 'HbIndicators', title: 'Indikatorer', description: 'En rad är en indikator under en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    under: text('HbUnder', 'Hållbarhetsnyckel', { indexed: true }),
    name: text('Title', 'Indikator'),
    /** Which change it catches: a positive one to strengthen or a negative one to watch. */
    catches: choice('HbCatches', 'Fångar', effectSigns),
    direction: choice('HbDirection', 'Önskad riktning', indicatorDirections),
    unit: text('HbMeasureUnit', 'Enhet'),
    baseline: number('HbBaseline', 'Utgångsvärde'),
    target: number('HbTargetValue', 'Målvärde'),
    source: text('HbSource', 'Källa'),
    bySex: yesNo('HbBySex', 'Redovisas könsuppdelat'),
  },
  access: projectAccess,
  view: { title: 'Alla indikatorer', columns: ['assessmentId', 'name', 'baseline', 'target', 'unit'], orderBy: 'assessmentId' },
});
