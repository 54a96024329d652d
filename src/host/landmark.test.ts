import { needsMain } from './landmark';

const inPage = (page: string): Element => {
  document.body.innerHTML = page;
  return document.getElementById('webPart') as Element;
};

it.each([
  ['<div id="webPart"></div>', true],
  ['<main></main><div id="webPart"></div>', true],
  ['<main><div><div id="webPart"></div></div></main>', false],
  ['<div role="main"><div id="webPart"></div></div>', false],
])('%s needs a main landmark: %s', (page, expected) => expect(needsMain(inPage(page))).toBe(expected));
