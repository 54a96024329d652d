import ts from 'typescript';

/** A text for people that stands in the code instead of in a language file. */
export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/** Attributes of these names hold what somebody reads or hears: one word is enough there. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'ariaLabel', 'title', 'placeholder', 'label', 'alt',
  'description', 'heading', 'hint', 'message', 'text', 'lead', 'emptyText',
]);
/** Properties and constants of these names do so too; of the others above some are SharePoint's names for other things. */
const READ_PROPERTIES: ReadonlySet<string> = new Set(['aria-label', 'ariaLabel', 'title', 'placeholder', 'label', 'description', 'heading', 'hint', 'lead', 'emptyText']);
/** Attributes nobody reads, however many words they hold. */
const UNREAD_ATTRIBUTES: ReadonlySet<string> = new Set(['className', 'style', 'd', 'viewBox', 'allow', 'rel']);

/** Letters of any alphabet: punctuation, digits and arrows are no text. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The lines of a drawing: `M10 4v12`. */
const isDrawing = (text: string): boolean => /\d/.test(text) && /^[MLHVCSQTAZ\d.,\s…-]+$/i.test(text);

/** Queries, markup and styles are made of words too. */
const isNotation = (text: string): boolean => isDrawing(text) || /\b(eq|ne|gt|ge|lt|le) |[?&]\$?\w+=|^\s*[<.#&@[]|^[\w-]+\([^)]*\)$|[{};]\s*$/.test(text);

/** Whether a string reads like something for people: Swedish letters, a capital and a second word, or three words in a row. */
export function readsLikeText(text: string): boolean {
  if (/[åäöÅÄÖ]/.test(text)) return true;
  if (isNotation(text)) return false;
  const bare = text.trim().replace(/^["'“”«(…]+/, '');
  return (/^\p{Lu}/u.test(bare) && /\p{L}\S*\s.*\p{L}/u.test(bare)) || /(?<![\p{L}\d-])\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}(?![\p{L}\d-])/u.test(bare);
}

/**
 * Finds literal texts in one source file: JSX text, strings in attributes that are read, and every string that reads
 * like a text for people. What is thrown, and the error it is thrown in, is for developers and left alone.
 */
export function findLiteralTexts(fileName: string, source: string): readonly LiteralText[] {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  const found = new Map<number, LiteralText>();
  const report = (node: ts.Node, text: string): void => {
    if (hasLetters(text)) found.set(node.getStart(), { line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isForDevelopers(node)) return;
    if (ts.isJsxText(node)) report(node, node.text);
    else if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) literalsIn(node.expression, report);
    else {
      const held = readValue(node);
      if (held !== undefined) literalsIn(held, report);
      const text = textOf(node);
      if (text !== undefined && readsLikeText(text)) report(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

/** Types, imports, class names, and what only a developer meets: thrown errors and what is made to be thrown. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (ts.isCallExpression(node)) return node.expression.kind === ts.SyntaxKind.SuperKeyword;
  return ts.isJsxAttribute(node) && UNREAD_ATTRIBUTES.has(node.name.getText());
}

/** What an attribute, a property or a constant holds, when its name says that it is read. */
function readValue(node: ts.Node): ts.Expression | undefined {
  if (ts.isJsxAttribute(node)) {
    if (!READ_ATTRIBUTES.has(node.name.getText()) || node.initializer === undefined) return undefined;
    return ts.isJsxExpression(node.initializer) ? node.initializer.expression : ts.isStringLiteral(node.initializer) ? node.initializer : undefined;
  }
  const isHolder = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  return isHolder && READ_PROPERTIES.has(nameOf(node.name)) && node.initializer !== undefined && isWording(node.initializer) ? node.initializer : undefined;
}

const nameOf = (name: ts.Node): string => (ts.isStringLiteral(name) ? name.text : name.getText());

/** In code a property may hold a code or a column's name as well: a word for people begins with a capital and is no name of ours. */
const isWording = (value: ts.Expression): boolean => {
  const text = textOf(value);
  return text === undefined || (/^\p{Lu}\p{Ll}+$/u.test(text) && !/^Hb/.test(text));
};

/** The text of a string or template, its holes as an ellipsis. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…') : undefined;
}

/** The strings that an expression shows as they are: itself, both ways of a condition, the fixed parts of a template. */
function literalsIn(expression: ts.Expression, report: (node: ts.Node, text: string) => void): void {
  const text = textOf(expression);
  if (text !== undefined) report(expression, text);
  else if (ts.isConditionalExpression(expression)) {
    literalsIn(expression.whenTrue, report);
    literalsIn(expression.whenFalse, report);
  } else if (ts.isBinaryExpression(expression)) {
    const { kind } = expression.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken) {
      literalsIn(expression.right, report);
    }
  } else if (ts.isParenthesizedExpression(expression)) literalsIn(expression.expression, report);
}
