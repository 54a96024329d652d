/** Compares what two language files export. Texts may be strings, or functions of as many arguments in both languages. */
export function compareTexts(swedish: unknown, english: unknown, at = ''): readonly string[] {
  const kinds = [kindOf(swedish), kindOf(english)] as const;
  const where = at === '' ? 'the file' : at;
  if (kinds[0] !== kinds[1]) return [`${where}: ${kinds[0]} in Swedish, ${kinds[1]} in English`];
  switch (kinds[0]) {
    case 'text':
      return [...emptiness(swedish, where, 'Swedish'), ...emptiness(english, where, 'English')];
    case 'function': {
      const [inSwedish, inEnglish] = [(swedish as () => unknown).length, (english as () => unknown).length];
      return inSwedish === inEnglish ? [] : [`${where}: takes ${inSwedish} arguments in Swedish, ${inEnglish} in English`];
    }
    case 'list':
    case 'object':
      return compareEntries(swedish as object, english as object, at);
    default:
      return [];
  }
}

type Kind = 'text' | 'function' | 'list' | 'object' | 'missing' | 'value';

function kindOf(value: unknown): Kind {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'value';
}

const emptiness = (text: unknown, where: string, language: string): readonly string[] =>
  String(text).trim() === '' ? [`${where}: empty in ${language}`] : [];

function compareEntries(swedish: object, english: object, at: string): readonly string[] {
  const [left, right] = [new Map<string, unknown>(Object.entries(swedish)), new Map<string, unknown>(Object.entries(english))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => compareTexts(left.get(key), right.get(key), at === '' ? key : `${at}.${key}`));
}
