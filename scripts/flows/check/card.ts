import { createRequire } from 'node:module';

/** Elements a card of ours may have: nothing that can be filled in, nothing that fetches a picture. */
const ELEMENTS: readonly string[] = ['AdaptiveCard', 'TextBlock', 'RichTextBlock', 'TextRun', 'Container', 'Action.OpenUrl'];
/** The newest version Teams shows. */
const NEWEST = 1.5;

interface Parser {
  readonly AdaptiveCard: new () => { parse(card: unknown, context: unknown): void };
  readonly SerializationContext: new (version: unknown) => { readonly eventCount: number; getEventAt(at: number): { readonly message: string } };
  readonly Versions: { readonly v1_5: unknown };
}
/** The library's ES modules cannot be loaded by Node; its bundle can. */
const library = createRequire(__filename)('adaptivecards/dist/adaptivecards.js') as Parser;

type Node = Readonly<Record<string, unknown>>;
const nodes = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
};

/** What is wrong with a card as Teams would get it. */
export const cardProblems = (card: unknown): readonly string[] => {
  const context = new library.SerializationContext(library.Versions.v1_5);
  new library.AdaptiveCard().parse(card, context);
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
    // The library tests languages with a pattern that remembers where it was: every second card's language is "invalid".
    .filter((message) => !message.endsWith('for property "lang".'));
  const all = nodes(card);
  const version = Number(all[0]?.['version']);
  const actions = all.filter(({ type }) => String(type).startsWith('Action.'));
  return [
    ...said,
    ...all.flatMap(({ type }) => (ELEMENTS.includes(String(type)) ? [] : [`${String(type)} is no element of ours`])),
    ...(version <= NEWEST ? [] : [`version ${String(all[0]?.['version'])} is too new for Teams`]),
    ...(actions.length === 1 ? [] : [`${actions.length} actions instead of one`]),
  ];
};

/** Every text a card shows, in order. */
export const cardTexts = (card: unknown): readonly string[] => nodes(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));

/** Texts in which Markdown is read: only words of ours may stand there. */
export const markdownTexts = (card: unknown): readonly string[] => nodes(card).flatMap(({ type, text }) => (type === 'TextBlock' && typeof text === 'string' ? [text] : []));
