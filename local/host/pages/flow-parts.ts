import { allRecords, type ActionRecord, type Flow, type FlowRun, type OutboxMessage, type Status } from '../../flows/index';
import { isNoteworthy } from '../flows/kept-runs';
import { FLOW_NAMES, FLOWS } from '../flow-texts';
import { escapeHtml } from './html';

/** A sign of its own for each status: colour alone says nothing. */
const SIGNS: Readonly<Record<Status, string>> = { Succeeded: '✓', Failed: '✕', Skipped: '–', Cancelled: '■' };

const nameOf = (flow: string): string => FLOW_NAMES[flow] ?? flow;
const timeOf = (at: number): string => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' });
const statusHtml = (status: Status): string => `<span class="flow-status flow-${status}"><span aria-hidden="true">${SIGNS[status]}</span> ${FLOWS.statuses[status]}</span>`;
const jsonHtml = (label: string, value: unknown): string => `<details class="flow-json"><summary>${escapeHtml(label)}</summary><pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre></details>`;

/** A button that changes something: a form of its own, so that the page works without scripts. */
export const buttonHtml = (action: string, label: string, named = label): string =>
  `<form method="post" action="${escapeHtml(action)}"><button type="submit"${named === label ? '' : ` aria-label="${escapeHtml(named)}"`}>${escapeHtml(label)}</button></form>`;

/** One flow: how often it goes, how it went last, and a button. */
export function flowHtml({ name, recurrence }: Flow, runs: readonly FlowRun[]): string {
  const last = runs.find(({ flow }) => flow === name);
  return `<li class="flow"><div><h3>${escapeHtml(nameOf(name))}</h3><p>${escapeHtml(FLOWS.every(recurrence.interval, recurrence.frequency))}</p>
<p>${last === undefined ? FLOWS.neverRun : `${escapeHtml(FLOWS.lastRun(timeOf(last.startTime)))} ${statusHtml(last.status)}`}</p></div>
${buttonHtml(`/flows/run?flow=${encodeURIComponent(name)}`, FLOWS.runNow, FLOWS.runNowNamed(nameOf(name)))}</li>`;
}

/** One message: a card to be drawn by the page's script, or a mail in a frame where no script runs. */
export function messageHtml(message: OutboxMessage): string {
  const head = (kind: string, where: string): string =>
    `<header><strong>${kind}</strong> <span>${escapeHtml(where)}</span> <time>${timeOf(message.sentOn)}</time></header>`;
  if (message.kind === 'card') {
    return `<li class="message">${head(FLOWS.card, FLOWS.channel(message.groupId, message.channelId))}
<div class="message-card" data-card="${escapeHtml(JSON.stringify(message.card))}"></div>${jsonHtml(FLOWS.source, message.card)}</li>`;
  }
  const row = (label: string, value: string): string => (value === '' ? '' : `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<li class="message">${head(FLOWS.mail, '')}
<dl>${row(FLOWS.to, message.to.replaceAll(/;\s*/g, '; '))}${row(FLOWS.cc, message.cc)}${row(FLOWS.subject, message.subject)}</dl>
<iframe class="message-mail" sandbox="allow-same-origin allow-top-navigation-by-user-activation" title="${escapeHtml(FLOWS.mailBody(message.subject))}" srcdoc="${escapeHtml(`<!DOCTYPE html><base target="_top"><body style="font: 14px/1.45 'Segoe UI', 'Open Sans', sans-serif; margin: 12px; overflow-wrap: anywhere">${message.body}</body>`)}"></iframe></li>`;
}

function actionHtml(record: ActionRecord): string {
  const { name, status, attempts = 1, inputs, outputs, error, inside, code } = record;
  const more = [
    attempts > 1 ? FLOWS.attempts(attempts) : '', status === 'Failed' ? code : '',
  ].filter((part) => part !== '').map((part) => ` <span class="flow-more">${escapeHtml(part)}</span>`).join('');
  const title = `${statusHtml(status)} <code>${escapeHtml(name)}</code>${more}`;
  if (status === 'Skipped') return `<li>${title}</li>`;
  const body = [
    error === undefined ? '' : `<p class="flow-error">${escapeHtml(error.message)}</p>`,
    inputs === undefined ? '' : jsonHtml(FLOWS.inputs, inputs),
    outputs === undefined ? '' : jsonHtml(FLOWS.outputs, outputs),
    ...(inside ?? []).map((records, index) => `${record.type === 'Foreach' ? `<p class="flow-more">${FLOWS.round(index + 1)}</p>` : ''}<ul>${records.map(actionHtml).join('')}</ul>`),
  ].join('');
  return body === '' ? `<li>${title}</li>` : `<li><details${status === 'Failed' ? ' open' : ''}><summary>${title}</summary>${body}</details></li>`;
}

/** One run, its actions folded up. */
export function runHtml(run: FlowRun): string {
  const count = allRecords(run.actions).filter(({ status }) => status !== 'Skipped').length;
  return `<li class="run"><details><summary>${statusHtml(run.status)} <strong>${escapeHtml(nameOf(run.flow))}</strong> <time>${timeOf(run.startTime)}</time>
<span class="flow-more">${isNoteworthy(run) ? FLOWS.actions(count) : FLOWS.idle}</span></summary>
${run.error === undefined ? '' : `<p class="flow-error">${escapeHtml(run.error.message)}</p>`}<ul>${run.actions.map(actionHtml).join('')}</ul></details></li>`;
}
