import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { readDefinitions } from '../flows/index';
import { createSharePoint, type SharePoint } from '../sharepoint/index';
import { findPerson } from '../sharepoint/people';
import { openBuildOutput } from './content/build-output';
import { openPackage } from './content/sppkg';
import type { WebPartSource } from './content/web-part-source';
import { openFlowDesk, type FlowDesk } from './flows/flow-desk';
import { notFound, send } from './http/respond';
import { createRoutes } from './routes';
import { buildClientCode } from './runtime/client-code';
import { readRuntime, whatWebPartsLack } from './runtime/runtime';

export const ROOT = path.resolve(__dirname, '../..');
export const PACKAGE_FILE = 'sharepoint/solution/hallbarhetssakring.sppkg';
const FLOWS_FOLDER = 'power-automate/solution/Workflows';
/** Milliseconds between the sweeps of flows that Power Automate runs every few minutes. */
const SWEEP_EVERY = 5_000;
const TEAM_SITE = '/sites/projektgrupp';
/** As `src/data/sharepoint/client/data-site.ts` asks for it. */
const SITE_PROPERTY = 'Hallbarhetssakring.Webbplats';
const LOOPBACK = '127.0.0.1';

export interface HostOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** The package that would be deployed, or `dist/` of a development build. A path to another package is for the bench. */
  readonly source: 'package' | 'build' | { readonly packageFile: string };
  /** Folder of the data file, or `:memory:`. */
  readonly dataFolder: string;
  /** Fills the fresh site; called with the address of the running host. Left out: the site stays as SharePoint makes it. */
  readonly seed?: (url: string) => Promise<void>;
  /** Id of the person a browser without a cookie is; `maria` when left out. */
  readonly as?: string;
  /** Whether the flows go by themselves. Left out they go only from the page `/flows`. */
  readonly flows?: boolean;
}

export interface Host {
  /** `http://127.0.0.1:4300`, without a slash at the end. */
  readonly url: string;
  readonly sharepoint: SharePoint;
  /** The site that a team's tab runs on; the tenant's property names the one above. */
  readonly teamSite: SharePoint;
  /** Tells open pages to load again; called when a build is done. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * The product under the real SPFx runtime on a page of a local SharePoint, on 127.0.0.1 and nowhere else.
 * Throws one sentence when something it needs is missing.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const nodeModules = path.join(ROOT, 'node_modules');
  const as = options.as ?? 'maria';
  if (findPerson(as) === undefined) throw new Error(`No demo person is called "${as}". See local/sharepoint/people.ts.`);
  const source = await openSource(options.source);
  const runtime = await readRuntime(nodeModules);
  const lack = whatWebPartsLack(runtime, await source.manifests());
  if (lack !== undefined) throw new Error(lack);
  const client = await buildClientCode(path.join(__dirname, 'client'), nodeModules);
  const sharepoint = createSharePoint({ dataFolder: options.dataFolder, as });
  // The site of a team, as a tab in Teams runs on it: without lists of its own, and gone when the host stops.
  const teamSite = createSharePoint({ dataFolder: ':memory:', site: TEAM_SITE, title: 'Projektgrupp', as });
  const later: { flows?: FlowDesk } = {};
  const listeners = new Set<ServerResponse>();
  const routes = createRoutes({ nodeModules, source, runtime, client, sharepoint, teamSite, as, listeners, reloads: options.source === 'build', flows: () => later.flows });
  const server = createServer((request, response) => {
    if (isForeign(request)) return send(response, { status: 403, type: 'text/plain', body: 'Only 127.0.0.1 is served.' });
    if (sharepoint.handle(request, response) || teamSite.handle(request, response)) return;
    routes(request)
      .then((answer) => answer === undefined ? send(response, notFound(request.url ?? '')) : answer === 'events' ? void listen(listeners, response) : send(response, answer))
      .catch((error: unknown) => send(response, { status: 500, type: 'text/plain; charset=utf-8', body: error instanceof Error ? error.message : String(error) }));
  });
  // As in local/sharepoint: a connection that was idle for a while is not closed under a client's next request.
  server.keepAliveTimeout = 120_000;
  const url = await listenOnLoopback(server, options.port);
  for (const site of [sharepoint, teamSite]) site.store.tenantProperties.set(SITE_PROPERTY, `${url}${sharepoint.site}`);
  await options.seed?.(url);
  later.flows = openFlowDesk({
    siteUrl: `${url}${sharepoint.site}`, dataFolder: options.dataFolder, definitions: () => readDefinitions(path.join(ROOT, FLOWS_FOLDER)),
    isOn: options.flows === true, sweepEvery: SWEEP_EVERY, now: () => Date.now(), newGuid: randomUUID,
  });
  return {
    url,
    sharepoint,
    teamSite,
    reload: () => listeners.forEach((response) => response.write('event: built\ndata: {}\n\n')),
    close: async () => {
      later.flows?.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
      sharepoint.close();
      teamSite.close();
    },
  };
}

function openSource(source: HostOptions['source']): Promise<WebPartSource> | WebPartSource {
  if (source === 'build') return openBuildOutput(path.join(ROOT, 'dist'));
  return openPackage(source === 'package' ? path.join(ROOT, PACKAGE_FILE) : source.packageFile);
}

/** A request by another name than the loopback address may come from a page of another site (DNS rebinding). */
const isForeign = (request: IncomingMessage): boolean => !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');

async function listenOnLoopback(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`) : error));
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null || address.address !== LOOPBACK) throw new Error(`The host must listen on ${LOOPBACK} only.`);
  return `http://${LOOPBACK}:${address.port}`;
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

