import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Title {
  readonly file: string;
  readonly title: string;
}

/** `it(…)`, `it.each(…)(…)`, `test(…)`: calls whose first argument is the title. */
function isTest(call: ts.CallExpression): boolean {
  let { expression } = call;
  while (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) expression = expression.expression;
  return ts.isIdentifier(expression) && ['it', 'test'].includes(expression.text) && !(ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'each');
}

function titlesOf(file: string, source: string): Title[] {
  const found: Title[] = [];
  const visit = (node: ts.Node): void => {
    const first = ts.isCallExpression(node) && isTest(node) ? node.arguments[0] : undefined;
    if (first !== undefined && ts.isStringLiteralLike(first)) found.push({ file, title: first.text });
    else if (first !== undefined && ts.isTemplateExpression(first)) found.push({ file, title: first.head.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

/** The titles of the tests in a folder and below it, as they stand in the files. */
export const titlesIn = (folder: string): readonly Title[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).sort()
    .flatMap((file) => titlesOf(file, readFileSync(join(folder, file), 'utf8')));

/** The rules a title names: `5.4, 6.4 persons …` names two. */
export const rulesOf = (title: string): readonly string[] => (/^[\d., ]*/.exec(title)?.[0] ?? '').split(/[ ,]+/).filter((part) => /^\d+\.\d+$/.test(part));
