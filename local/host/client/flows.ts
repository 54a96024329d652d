/** The page with the flows: draws the cards with Microsoft's own library, and tells when something new has happened. */
interface CardAction { readonly url?: string }
interface Card {
  hostConfig: unknown;
  onExecuteAction: (action: CardAction) => void;
  parse(card: unknown): void;
  render(): HTMLElement | undefined;
}
interface CardLibrary {
  readonly AdaptiveCard: { new (): Card; onProcessMarkdown?: (text: string, result: { didProcess: boolean }) => void };
  readonly HostConfig: new (config: object) => unknown;
}

const library = (window as unknown as { readonly AdaptiveCards?: CardLibrary }).AdaptiveCards;
const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--host-${name}`).trim();

const configOf = ({ HostConfig }: CardLibrary): unknown => {
  const plain = { default: colour('bodyText'), subtle: colour('neutralSecondary') };
  const colours = { default: plain, accent: plain, good: plain, warning: plain, attention: plain, dark: plain, light: plain };
  const style = { backgroundColor: 'transparent', foregroundColors: colours };
  return new HostConfig({
    fontFamily: "'Segoe UI', 'Open Sans', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    containerStyles: { default: style, emphasis: style },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  });
};

/** Draws a card; where the library is missing or refuses it, its JSON below tells what it says. */
const draw = (place: HTMLElement, cards: CardLibrary): void => {
  const card = new cards.AdaptiveCard();
  card.hostConfig = configOf(cards);
  card.onExecuteAction = ({ url }) => {
    if (url !== undefined && /^https?:/.test(url)) location.assign(url);
  };
  card.parse(JSON.parse(place.dataset['card'] ?? '{}'));
  place.replaceChildren(...[card.render()].filter((made): made is HTMLElement => made !== undefined));
};

if (library !== undefined) {
  // Teams reads Markdown in text blocks; what people typed stands in text runs, which it does not touch.
  library.AdaptiveCard.onProcessMarkdown = (_, result) => {
    result.didProcess = false;
  };
  document.querySelectorAll<HTMLElement>('[data-card]').forEach((place) => draw(place, library));
} else {
  document.querySelectorAll<HTMLElement>('[data-card]').forEach((place) => place.remove());
  document.querySelectorAll<HTMLDetailsElement>('.message .flow-json').forEach((details) => { details.open = true; });
}

document.querySelectorAll<HTMLIFrameElement>('.message-mail').forEach((frame) => {
  const fit = (): void => {
    frame.style.height = `${(frame.contentDocument?.documentElement?.scrollHeight ?? 280) + 2}px`;
  };
  frame.addEventListener('load', fit);
  fit();
});

/** What somebody has unfolded is not folded up again: they are told, and load the page themselves. */
const main = document.querySelector<HTMLElement>('.flows');
const news = document.getElementById('flowNews');
const look = async (): Promise<void> => {
  const answer = await fetch('/flows/version').catch(() => undefined);
  const version = answer?.ok === true ? await answer.text() : undefined;
  if (version === undefined || version === main?.dataset['version']) return;
  const isIdle = document.querySelector('.flows details[open]') === null && document.activeElement === document.body;
  if (isIdle) location.reload();
  else if (news !== null) news.hidden = false;
};
setInterval(() => void look(), 3000);
