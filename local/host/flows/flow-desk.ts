import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  createFlowRunner, openFlowSite, openOutbox, OUTBOX_FILE, outlookOperations, sharePointOperations, teamsOperations,
  type DefinitionFile, type Flow, type FlowRun, type FlowRunner, type Outbox,
} from '../../flows/index';
import { listParameters } from '../../flows/parameters';
import { PERSON_COOKIE } from '../../sharepoint/people';
import { isNoteworthy, keepRun } from './kept-runs';

export const FLOW_ACCOUNT = 'flode';
const SWITCH_FILE = 'flows.json';
/** A pause that Power Automate would take in minutes is taken in seconds here. */
const LONGEST_PAUSE = 2_000;

export interface FlowDeskOptions {
  /** Address of the web, `http://127.0.0.1:4300/sites/demo`. */
  readonly siteUrl: string;
  /** Folder of the outbox, or `:memory:`. */
  readonly dataFolder: string;
  /** Files of the solution, read again each time they are asked for. */
  readonly definitions: () => readonly DefinitionFile[];
  /** Whether the sweeps go by themselves, unless somebody has switched them over on the page. */
  readonly isOn: boolean;
  /** Milliseconds between sweeps of flows that run every few minutes. */
  readonly sweepEvery: number;
  readonly now: () => number;
  readonly newGuid: () => string;
}

/** The flows of the local host: their clock, their history, and the box their messages end in. */
export interface FlowDesk {
  readonly outbox: Outbox;
  isOn(): boolean;
  switchTo(isOn: boolean): void;
  /** The flows, or the sentence why there are none to run. */
  flows(): Promise<readonly Flow[] | string>;
  /** What is kept of the runs, newest first. */
  runs(): readonly FlowRun[];
  /** Runs a flow now. @throws FlowError when it cannot be run */
  run(name: string): Promise<FlowRun>;
  /** Rises with everything a page would show anew. */
  version(): number;
  close(): void;
}

export const NO_LISTS = 'no lists';
export const NO_FLOWS = 'no flows';

export function openFlowDesk(options: FlowDeskOptions): FlowDesk {
  const { siteUrl, dataFolder, definitions, sweepEvery, now, newGuid } = options;
  const outbox = openOutbox(dataFolder, now, newGuid);
  const switchFile = dataFolder === ':memory:' ? undefined : path.join(dataFolder, SWITCH_FILE);
  let isOn = options.isOn && readSwitch(switchFile);
  let runner: FlowRunner | undefined;
  let runs: readonly FlowRun[] = [];
  let changes = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let hasRunDaily = false;

  const makeRunner = async (): Promise<FlowRunner | string> => {
    if (runner !== undefined) return runner;
    const files = definitions();
    if (files.length === 0) return NO_FLOWS;
    const site = openFlowSite(siteUrl, { Cookie: `${PERSON_COOKIE}=${FLOW_ACCOUNT}`, Authorization: 'Bearer flow' });
    const found = await listParameters(site);
    if (found === undefined) return NO_LISTS;
    const pages = `${siteUrl}/SitePages`;
    runner = createFlowRunner({
      definitions: files, now, newGuid,
      connectors: { shared_sharepointonline: sharePointOperations(site), shared_teams: teamsOperations(outbox), shared_office365: outlookOperations(outbox) },
      parameters: {
        ...found, hb_TeamId: 'Ledningsgruppen', hb_ChannelId: 'Hållbarhetssäkring', hb_AdminMail: 'anna.lindqvist@region.example',
        hb_QueuePage: `${pages}/queue-full.aspx`, hb_CasePage: `${pages}/assessment-full.aspx`,
      },
      sleep: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, Math.min(milliseconds, LONGEST_PAUSE)); }),
    });
    return runner;
  };

  const runOne = async (from: FlowRunner, name: string): Promise<FlowRun> => {
    const run = await from.run(name);
    runs = keepRun(runs, run);
    if (isNoteworthy(run)) changes += 1;
    return run;
  };

  const sweep = async (): Promise<void> => {
    const made = await makeRunner();
    if (typeof made === 'string') return;
    for (const { name, recurrence } of made.flows) {
      if (isClosed || !isOn) return;
      if (recurrence.frequency === 'Minute' || !hasRunDaily) await runOne(made, name);
    }
    hasRunDaily = true;
  };

  const schedule = (after: number): void => {
    clearTimeout(timer);
    if (isClosed || !isOn) return;
    timer = setTimeout(() => {
      // What goes wrong is told on the page, where the flows are asked for again.
      sweep().catch(() => undefined).finally(() => schedule(sweepEvery));
    }, after).unref();
  };
  schedule(0);

  return {
    outbox,
    isOn: () => isOn,
    switchTo: (next) => {
      isOn = next;
      changes += 1;
      if (switchFile !== undefined) {
        mkdirSync(dataFolder, { recursive: true });
        writeFileSync(switchFile, JSON.stringify({ isOn }));
      }
      schedule(0);
    },
    flows: async () => {
      try {
        const made = await makeRunner();
        return typeof made === 'string' ? made : made.flows;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    runs: () => runs,
    run: async (name) => {
      const made = await makeRunner();
      if (typeof made === 'string') throw new Error(made);
      return runOne(made, name);
    },
    version: () => changes + outbox.list().length,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** Takes away what the flows have left in a data folder: a fresh site begins with an empty outbox. */
export const removeFlowData = (dataFolder: string): void => [OUTBOX_FILE, SWITCH_FILE].forEach((file) => rmSync(path.join(dataFolder, file), { force: true }));

/** Whether nobody has switched the flows off. */
const readSwitch = (file: string | undefined): boolean => {
  if (file === undefined || !existsSync(file)) return true;
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { isOn?: unknown }).isOn !== false;
  } catch {
    return true;
  }
};
