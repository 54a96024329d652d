import ts from 'typescript';

/** A text for people that stands in a component instead of in a language file. */
export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/** Attributes whose value somebody reads or hears. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'ariaLabel', 'title', 'placeholder', 'label', 'alt',
  'description', 'heading', 'hint', 'message', 'text', 'lead', 'emptyText',
]);

/** Letters of any alphabet: punctuation, digits and arrows are no text. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Finds literal texts in the source of one component file: JSX text, and strings in attributes that are read. */
export function findLiteralTexts(fileName: string, source: string): readonly LiteralText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: LiteralText[] = [];
  const report = (node: ts.Node, text: string): void => {
    if (hasLetters(text)) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    else if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) literalsIn(node.expression, report);
    else if (ts.isJsxAttribute(node) && READ_ATTRIBUTES.has(node.name.getText()) && node.initializer !== undefined) {
      if (ts.isStringLiteral(node.initializer)) report(node, node.initializer.text);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression !== undefined) literalsIn(node.initializer.expression, report);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The strings that an expression shows as they are: itself, both ways of a condition, the fixed parts of a template. */
function literalsIn(expression: ts.Expression, report: (node: ts.Node, text: string) => void): void {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) report(expression, expression.text);
  else if (ts.isTemplateExpression(expression)) {
    report(expression, [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)].join(' '));
  } else if (ts.isConditionalExpression(expression)) {
    literalsIn(expression.whenTrue, report);
    literalsIn(expression.whenFalse, report);
  } else if (ts.isBinaryExpression(expression)) {
    const { kind } = expression.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken) {
      literalsIn(expression.right, report);
    }
  } else if (ts.isParenthesizedExpression(expression)) literalsIn(expression.expression, report);
}
