import { readExpression } from './read-expression';
import type { Expression, Template } from './syntax';

/**
 * Reads one string of a flow definition.
 *
 * `@x()` alone is an expression whose value keeps its type; `@@…` is text that begins with one `@`; `@{x()}` inside a
 * text puts the value there as text, and `@@{` there stands for the two signs themselves.
 * @throws FlowError when it cannot be read
 */
export function readTemplate(text: string): Template {
  if (/^@(?![@{])/.test(text)) return { kind: 'expression', expression: readExpression(text, 1).expression };
  const parts: (string | Expression)[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('@@', at) && (at === 0 || text[at + 2] === '{')) {
      plain += text[at + 2] === '{' ? '@{' : '@';
      at += text[at + 2] === '{' ? 3 : 2;
    } else if (text.startsWith('@{', at)) {
      if (plain !== '') parts.push(plain);
      plain = '';
      const { expression, end } = readExpression(text, at + 2, true);
      parts.push(expression);
      at = end;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  if (plain !== '' || parts.length === 0) parts.push(plain);
  return { kind: 'text', parts };
}

/** The expressions of a template, outermost only. */
export const expressionsIn = (template: Template): readonly Expression[] =>
  template.kind === 'expression' ? [template.expression] : template.parts.filter((part) => typeof part !== 'string');
