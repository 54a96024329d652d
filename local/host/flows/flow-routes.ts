import type { IncomingMessage } from 'node:http';
import { FlowError } from '../../flows/expressions/index';
import { html, redirect, type Answer } from '../http/respond';
import { flowsPage } from '../pages/flows-page';
import { messagePage } from '../pages/start-page';
import { FLOWS } from '../flow-texts';
import type { Settings } from '../settings';
import type { FlowDesk } from './flow-desk';

/** A form of another site must not run anything here. */
const isOwn = ({ headers }: IncomingMessage): boolean => headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

/** Answers `/flows` and the buttons on it. @param rest what follows `/flows/` */
export async function flowRoute(desk: FlowDesk | undefined, request: IncomingMessage, url: URL, rest: string, settings: Settings): Promise<Answer | undefined> {
  if (desk === undefined) return html(messagePage(settings, FLOWS.title, FLOWS.starting), 503);
  if (request.method !== 'POST') {
    if (rest === 'version') return plain(200, String(desk.version()));
    return rest === '' ? html(flowsPage(settings, desk, await desk.flows())) : undefined;
  }
  if (!isOwn(request)) return plain(403, 'Only pages of this server may call it.');
  switch (rest) {
    case 'switch':
      desk.switchTo(url.searchParams.get('on') === '1');
      break;
    case 'clear':
      desk.outbox.clear();
      break;
    case 'run':
      try {
        await desk.run(url.searchParams.get('flow') ?? '');
      } catch (error) {
        if (!(error instanceof FlowError)) throw error;
        return plain(404, error.message);
      }
      break;
    default:
      return undefined;
  }
  return { ...redirect('/flows'), status: 303 };
}
