import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  createFlowRunner, openFlowSite, openOutbox, outlookOperations, readDefinitions, sharePointOperations, teamsOperations,
  type ConnectorAnswer, type FlowRun, type Operation, type OutboxMessage,
} from '../../../local/flows/index';
import { listParameters } from '../../../local/flows/parameters';
import { findPerson } from '../../../local/sharepoint/people';
import { createSiteSetup } from '../../../src/data/sharepoint/provisioning/site-setup';
import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { lists, type ListWord } from '../connectors';
import { SOLUTION_FOLDER } from '../solution/files';

const HOUR = 3_600_000;
export type Row = Readonly<Record<string, unknown>> & { readonly Id: number };
export type Card = Extract<OutboxMessage, { kind: 'card' }>;
export type Mail = Extract<OutboxMessage, { kind: 'mail' }>;

/** The shipped flows on a local SharePoint with the product's lists, with a clock and connectors that can be made to fail. */
export interface FlowSite {
  readonly site: InstalledSite;
  run(name: string): Promise<FlowRun>;
  cards(): readonly Card[];
  mails(): readonly Mail[];
  /** Moves the flows' clock; SharePoint's own stays. */
  pass(hours: number): void;
  /** `yyyy-mm-dd` in Sweden, so many days from now. */
  day(days: number): string;
  /** What the next calls of an operation answer instead; `'die'` cuts the run off. */
  answer(operation: string, ...answers: readonly (number | 'die')[]): void;
  /** Done once, after the next call of an operation. */
  afterwards(operation: string, work: () => Promise<unknown>): void;
  add(list: ListWord, values: Readonly<Record<string, unknown>>): Promise<number>;
  change(list: ListWord, id: number, values: Readonly<Record<string, unknown>>): Promise<void>;
  row(list: ListWord, id: number): Promise<Row>;
  rows(list: ListWord, filter: string): Promise<readonly Row[]>;
  /** Forgets what was sent. */
  clear(): void;
}

export const parameters = {
  hb_TeamId: 'team-1', hb_ChannelId: 'channel-1', hb_AdminMail: 'forvaltning@region.example',
  hb_QueuePage: 'http://portal/SitePages/queue.aspx', hb_CasePage: 'http://portal/SitePages/arenden.aspx',
} as const;

export const startFlowSite = async (): Promise<FlowSite> => {
  const site = await startInstalledSite();
  const { sp } = site.as('anna').client;
  const added = await createSiteSetup(sp).addMember('flow', findPerson('flode')?.login ?? '');
  if (!added.ok) throw new Error(JSON.stringify(added.failure));

  const account = openFlowSite(site.server.url, { Cookie: 'sp-person=flode', Authorization: 'Bearer flow' });
  const found = await listParameters(account);
  if (found === undefined) throw new Error('The flow account cannot read its lists');
  let moved = 0;
  const now = (): number => Date.now() + moved;
  const outbox = openOutbox(':memory:', now, randomUUID);
  const answers = new Map<string, (number | 'die')[]>();
  const after = new Map<string, () => Promise<unknown>>();

  const watched = (name: string, operation: Operation): Operation => async (values, paging) => {
    const answer = answers.get(name)?.shift();
    if (answer === 'die') throw new Error('cut off');
    if (answer !== undefined) return { statusCode: answer, body: { status: answer, message: 'refused' } } satisfies ConnectorAnswer;
    const given = await operation(values, paging);
    const work = after.get(name);
    after.delete(name);
    await work?.();
    return given;
  };
  const watchedAll = (operations: Readonly<Record<string, Operation>>): Readonly<Record<string, Operation>> =>
    Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, watched(name, operation)]));
  const runner = createFlowRunner({
    definitions: readDefinitions(path.resolve(__dirname, '../../..', SOLUTION_FOLDER, 'Workflows')),
    connectors: {
      shared_sharepointonline: watchedAll(sharePointOperations(account)),
      shared_teams: watchedAll(teamsOperations(outbox)),
      shared_office365: watchedAll(outlookOperations(outbox)),
    },
    parameters: { ...parameters, ...found }, now, newGuid: randomUUID, sleep: () => Promise.resolve(),
  });
  const items = (list: ListWord): ReturnType<typeof sp.web.getList>['items'] => sp.web.getList(`${new URL(site.server.url).pathname}/Lists/${lists[list].name}`).items;

  return {
    site,
    run: (name) => runner.run(name),
    cards: () => outbox.list().filter((message): message is Card => message.kind === 'card'),
    mails: () => outbox.list().filter((message): message is Mail => message.kind === 'mail'),
    pass: (hours) => { moved += hours * HOUR; },
    day: (days) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(now() + days * 24 * HOUR)),
    answer: (operation, ...given) => { answers.set(operation, [...given]); },
    afterwards: (operation, work) => { after.set(operation, work); },
    add: async (list, values) => (await items(list).add({ ...values }) as { Id: number }).Id,
    change: async (list, id, values) => { await items(list).getById(id).update({ ...values }); },
    row: (list, id) => items(list).getById(id)<Row>(),
    rows: (list, filter) => items(list).filter(filter)<readonly Row[]>(),
    clear: () => { outbox.clear(); answers.clear(); after.clear(); },
  };
};
