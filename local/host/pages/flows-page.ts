import type { Flow } from '../../flows/index';
import { NO_FLOWS, NO_LISTS, type FlowDesk } from '../flows/flow-desk';
import { FLOWS } from '../flow-texts';
import type { Settings } from '../settings';
import { buttonHtml, flowHtml, messageHtml, runHtml } from './flow-parts';
import { escapeHtml } from './html';
import { themeStyle } from './themes';

const problemHtml = (problem: string): string => {
  if (problem === NO_LISTS) return `<p role="alert">${FLOWS.noLists}</p>`;
  if (problem === NO_FLOWS) return `<p role="alert">${FLOWS.noFlows}</p>`;
  return `<p role="alert">${FLOWS.broken}</p><pre class="flow-error" tabindex="0">${escapeHtml(problem)}</pre>`;
};

const list = (className: string, parts: readonly string[]): string => `<ul class="${className}">${parts.join('')}</ul>`;

/** The flows, what they sent, and what they did. @param flows the flows, or why there are none to run */
export function flowsPage(settings: Settings, desk: FlowDesk, flows: readonly Flow[] | string): string {
  const messages = [...desk.outbox.list()].reverse();
  const runs = desk.runs();
  return `<!DOCTYPE html>
<html lang="sv" data-theme="${settings.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${FLOWS.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
<link rel="stylesheet" href="/_host/flows.css">
<style>${themeStyle()}</style>
<script src="/npm/adaptivecards/dist/adaptivecards.min.js" defer></script>
<script src="/_host/flows.js" defer></script>
</head>
<body>
<main class="start flows" data-version="${desk.version()}">
<p><a href="/">${FLOWS.toStart}</a></p>
<h1>${FLOWS.title}</h1>
<p>${FLOWS.about}</p>
<p>${desk.isOn() ? FLOWS.on : FLOWS.off}</p>
${buttonHtml(`/flows/switch?on=${desk.isOn() ? '0' : '1'}`, desk.isOn() ? FLOWS.turnOff : FLOWS.turnOn)}
<p id="flowNews" role="status" hidden>${FLOWS.newer} <a href="/flows">${FLOWS.showNewer}</a></p>
<h2>${FLOWS.flows}</h2>
${typeof flows === 'string' ? problemHtml(flows) : list('flow-list', flows.map((flow) => flowHtml(flow, runs)))}
<h2>${FLOWS.outbox}</h2>
${messages.length === 0 ? `<p>${FLOWS.empty}</p>` : `${list('messages', messages.map(messageHtml))}${buttonHtml('/flows/clear', FLOWS.clear)}`}
<h2>${FLOWS.runs}</h2>
${runs.length === 0 ? `<p>${FLOWS.noRuns}</p>` : `<p>${FLOWS.runsAbout}</p>${list('runs', runs.map(runHtml))}`}
</main>
</body>
</html>`;
}
