import { escapeHtml } from './html';
import { barHtml, BAR_HEAD, type BarOptions } from './bar';
import { themeStyle } from './themes';

/** The bar, and the page itself in a frame of the chosen width: a real viewport, so media queries answer to it. */
export function narrowPage(bar: BarOptions, title: string, innerAddress: string): string {
  const { settings } = bar;
  return `<!DOCTYPE html>
<html lang="${settings.language}" data-theme="${settings.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
<style>${themeStyle()}</style>
${BAR_HEAD}
</head>
<body class="framed">
${barHtml(bar)}
<div class="narrowed"><iframe name="narrowed-page" title="${escapeHtml(title)}" style="width: ${settings.width}px" src="${escapeHtml(innerAddress)}"></iframe></div>
</body>
</html>`;
}
