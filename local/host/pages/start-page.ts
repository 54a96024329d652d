import type { Person } from '../../sharepoint/people';
import { IN_TEAMS, WEB_PARTS, type Settings } from '../settings';
import { FLOWS } from '../flow-texts';
import { BAR, MESSAGES, START, WEB_PART_HINTS, WEB_PART_TITLES } from '../texts';
import { addressOf } from './bar';
import { escapeHtml } from './html';
import { themeStyle } from './themes';

const head = (settings: Settings, title: string): string => `<!DOCTYPE html>
<html lang="sv" data-theme="${settings.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
<style>${themeStyle()}</style>
</head>`;

/** What there is to open, and as whom. */
export function startPage(settings: Settings, people: readonly Person[], personId: string, source: string): string {
  const cards = WEB_PARTS.map((name) => {
    const links = [
      [addressOf(name, 'page'), BAR.onPage],
      [addressOf(name, 'full'), BAR.onFullPage],
      ...(IN_TEAMS.includes(name) ? [[addressOf(name, 'teams'), BAR.inTeams] as const] : []),
    ] as const;
    return `<section class="card"><h3>${escapeHtml(WEB_PART_TITLES[name])}</h3><p>${escapeHtml(WEB_PART_HINTS[name])}</p><ul>${links
      .map(([address, title]) => `<li><a href="${address}">${escapeHtml(title)}</a></li>`)
      .join('')}</ul></section>`;
  });
  const flowsCard = `<section class="card"><h3>${FLOWS.title}</h3><p>${FLOWS.hint}</p><ul><li><a href="/flows">${FLOWS.open}</a></li></ul></section>`;
  const rows = people.map(
    ({ id, name, jobTitle, email }) =>
      `<tr${id === personId ? ' aria-current="true"' : ''}><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(jobTitle)}</td><td>${escapeHtml(email)}</td><td>${
        id === personId ? START.chosen : `<button type="button" data-person="${escapeHtml(id)}" aria-label="${escapeHtml(START.chooseNamed(name))}">${START.choose}</button>`
      }</td></tr>`,
  );
  return `${head(settings, BAR.label)}
<body>
<main class="start">
<h1>${START.title}</h1>
<p>${START.about}</p>
<h2>${START.open}</h2>
<div class="cards">${cards.join('')}${flowsCard}</div>
<h2>${START.whoAreYou}</h2>
<p>${START.chooseWho}</p>
<table class="people"><thead><tr><th scope="col">${START.columns.name}</th><th scope="col">${START.columns.role}</th><th scope="col">${START.columns.mail}</th><th scope="col"><span hidden>${START.columns.choice}</span></th></tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>${START.shown}</h2>
<p>${escapeHtml(source)}</p>
</main>
<script>
document.addEventListener('click', function (event) {
  var id = event.target instanceof HTMLElement && event.target.dataset.person;
  if (!id) return;
  document.cookie = 'sp-person=' + id + '; path=/; SameSite=Lax';
  location.reload();
});
</script>
</body>
</html>`;
}

/** A page with one message and the way back: access denied, a loader that gave up, nothing at this address. */
export function messagePage(settings: Settings, title: string, sentence: string): string {
  return `${head(settings, title)}
<body><main class="start"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p><p><a href="/">${MESSAGES.toStart}</a></p></main></body>
</html>`;
}
