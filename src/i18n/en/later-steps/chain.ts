import type { Wording } from '../../wording';
import type { chainTexts as swedish } from '../../sv/later-steps/chain';

/** The chain from what was found to what is measured, as a picture, a list and a table. */
export const chainTexts: Wording<typeof swedish> = {
  title: 'The chain',
  lead: 'Follow what you have found, by way of the key that meets it, to the action and to what shows whether it works.',
  emptyTitle: 'No chain yet',
  emptyText: 'Once you have described effects, conflicts or keys, this shows how they hang together.',
  pictureLabel: 'The chain as a picture',
  how: 'Point or use the arrow keys to follow a chain. Enter opens what you stand on, Esc lets go.',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  caption: 'The chain from effect and conflict to indicator',
  columns: { finding: 'What you have found', key: 'Key or other ending', action: 'Action', indicator: 'Indicator' },
  filterLabel: 'Show',
  filters: { all: 'Everything', keys: 'What ends in a key', broken: 'Broken links' },
  noneBroken: 'No broken links.',
  nothingHere: 'Nothing to show here.',
  broken: {
    endings: (count) => (count === 1 ? '1 ends nowhere' : `${count} end nowhere`),
    findings: (count) => (count === 1 ? '1 key meets nothing' : `${count} keys meet nothing`),
    actions: (count) => (count === 1 ? '1 key has no action' : `${count} keys have no action`),
    indicators: (count) => (count === 1 ? '1 key has no indicator' : `${count} keys have no indicator`),
    keys: (count) => (count === 1 ? '1 action or indicator has no key' : `${count} actions and indicators have no key`),
  },
  brokenLabel: 'Broken links',
  sorts: {
    negative: 'Negative effect', positive: 'Positive effect', conflict: 'Conflict', gap: 'Knowledge gap', key: 'Key', action: 'Action',
    indicator: 'Indicator', acceptedRisk: 'Accepted risk', otherActor: 'Another actor takes over', missing: 'Broken link',
  },
  missing: {
    finding: 'The key meets nothing', key: 'The key is removed', action: 'No action', indicator: 'No indicator',
    ending: 'Ends nowhere',
  },
  named: (sort, text) => `${sort}: ${text}`,
  spoken: (sort, text) => `${sort} ${text}`,
  spokenBroken: (sort, text, what) => `${sort} ${text}. ${what}.`,
  unnamedIndicator: (number) => `Indicator ${number}`,
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  positives: (count) => (count === 1 ? 'Show 1 positive effect' : `Show ${count} positive effects`),
  hidePositives: 'Hide positive effects',
  goTo: (part) => `Open in ${part}`,
  letGo: 'Show everything again',
  looseLane: 'Ends nowhere',
  noKeyLane: 'Without a key',
};
