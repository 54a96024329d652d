/** One element of an XML document. Texts are escaped here and nowhere else. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Element[] | string;
}

export const el = (name: string, children?: Element['children'], attributes?: Element['attributes']): Element =>
  ({ name, ...(children === undefined ? {} : { children }), ...(attributes === undefined ? {} : { attributes }) });

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const write = ({ name, attributes = {}, children = [] }: Element, indent: string): string => {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}`;
  if (children.length === 0) return `${open} />`;
  if (typeof children === 'string') return `${open}>${escape(children)}</${name}>`;
  return `${open}>\n${children.map((child) => write(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
};

/** A document with its declaration, and a line break at the end. */
export const document = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
