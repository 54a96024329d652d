import type { Wording } from '../../wording';
import type { actionPlanTexts as swedish } from '../../sv/later-steps/action-plan';

/** Step D: actions and indicators under each key. */
export const actionPlanTexts: Wording<typeof swedish> = {
  help: 'Actions strengthen the positive, reduce the negative or handle a conflict. Indicators show whether things move the right way, for better and for worse.',
  example: 'Action: move the summer campaign to the autumn. Indicator: number of nesting pairs in the inner zone, to rise from 12 to 15.',
  noKeysTitle: 'No keys yet',
  noKeysText: 'The action plan starts from the sustainability keys. Write them in step C first.',
  unnamedKey: (number) => `Key ${number}`,
  lacks: { action: 'Lacks an action', indicator: 'Lacks an indicator' },
  counts: (actions, indicators) =>
    `${actions === 1 ? '1 action' : `${actions} actions`} and ${indicators === 1 ? '1 indicator' : `${indicators} indicators`}`,
  meets: 'The key meets',
  actionsTitle: 'Actions',
  addAction: 'Add action',
  noActions: 'No actions yet.',
  unnamedAction: (number) => `Action ${number}`,
  removeAction: (name) => `Remove the action ${name}`,
  actionRemoved: 'The action is removed.',
  checkDays: 'Check the days',
  dueBeforeStart: 'The action is due before it starts. Change one of the days.',
  actionFields: {
    name: 'Action', nameHelp: 'What is to be done?', kind: 'The action', owner: 'Responsible role, not a name',
    start: 'Starts', due: 'Due', status: 'Status', resources: 'Resources', resourcesHelp: 'Time, money and who pays, in the long run, too.',
  },
  indicatorsTitle: 'Indicators',
  addIndicator: 'Add indicator',
  noIndicators: 'No indicators yet.',
  unnamedIndicator: (number) => `Indicator ${number}`,
  removeIndicator: (name) => `Remove the indicator ${name}`,
  indicatorRemoved: 'The indicator is removed.',
  fromTo: (from, to, unit) => `From ${from} to ${to}${unit === '' ? '' : ` ${unit}`}`,
  unknownValue: 'unknown',
  targetAgainstDirection: 'The target lies the other way from the direction you have chosen.',
  indicatorFields: {
    name: 'Indicator', nameHelp: 'What do you measure?', catches: 'Catches change that is', direction: 'Wanted direction', unit: 'Unit, for example per cent',
    baseline: 'Baseline', target: 'Target', source: 'Source', sourceHelp: 'Where the figure comes from and how often it exists.', bySex: 'Reported by sex',
  },
  withoutKeyTitle: 'Without a key',
  withoutKeyLead: 'The key that these belonged to is removed. They stay until you remove them.',
};
