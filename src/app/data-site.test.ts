import { failed, success, type Result } from '../data/ports/results';
import { heldAnswer, rememberedSite, siteFinder } from './data-site';
import type { FirstAnswer } from './first-answer';

const site = { webUrl: 'https://region.example/sites/hallbarhet', personId: 12 };
const answerOf = (result: Result<unknown>): FirstAnswer => ({ of: 'list', answer: Promise.resolve(result) }) as FirstAnswer;
const noLists = failed({ kind: 'site', state: { kind: 'empty' } });

it('lets an answer through without asking anybody where the lists are', async () => {
  for (const result of [success('page'), failed({ kind: 'offline' }), failed({ kind: 'site', state: { kind: 'older', installed: 3, expected: 4 } })]) {
    const look = jest.fn();
    const { first, elsewhere } = heldAnswer(answerOf(result), look);
    expect(await first?.answer).toBe(result);
    expect(await elsewhere).toBeUndefined();
    expect(look).not.toHaveBeenCalled();
  }
});

it('says that there are no lists only when they are nowhere else', async () => {
  for (const result of [noLists, failed({ kind: 'gone' }), failed({ kind: 'forbidden' })]) {
    const { first, elsewhere } = heldAnswer(answerOf(result), () => Promise.resolve(undefined));
    expect(await first?.answer).toBe(result);
    expect(await elsewhere).toBeUndefined();
  }
});

it('never answers a screen that gives way to one on another site', async () => {
  for (const found of [site, null]) {
    const { first, elsewhere } = heldAnswer(answerOf(noLists), () => Promise.resolve(found));
    expect(await elsewhere).toEqual(found);
    expect(await Promise.race([first?.answer, Promise.resolve('still loading')])).toBe('still loading');
  }
});

it.each([
  ['a page without lists goes where the tenant says', null, false, false, site],
  ['a page with lists stays, whatever one of its cases answered', null, false, true, undefined],
  ['a remembered site with lists stays, too', site, true, true, undefined],
  ['a remembered site without them gives way to the page', site, true, false, null],
  ['a site just found stays', site, false, false, undefined],
] as const)('%s', async (_name, at, isRemembered, hasLists, expected) => {
  const ask = jest.fn(() => Promise.resolve(site));
  expect(await siteFinder({ site: at, isRemembered }, () => Promise.resolve(hasLists), ask)()).toEqual(expected);
  expect(ask).toHaveBeenCalledTimes(expected === site ? 1 : 0);
});

it('passes on what went wrong, and a screen that asks for nothing', async () => {
  const broken = heldAnswer({ of: 'list', answer: Promise.reject(new Error('broken')) } as FirstAnswer, () => Promise.resolve(site));
  await expect(broken.first?.answer).rejects.toThrow('broken');
  expect(await broken.elsewhere).toBeUndefined();
  expect(await heldAnswer(null, () => Promise.resolve(site)).elsewhere).toBeUndefined();
});

it('remembers one site for a person on a page, forgets it, and takes nothing that is no site', () => {
  localStorage.clear();
  const kept = rememberedSite(localStorage, 'https://region.example|maria');
  expect(kept.read()).toBeNull();
  kept.write(site);
  expect(kept.read()).toEqual(site);
  expect(rememberedSite(localStorage, 'https://region.example|erik').read()).toBeNull();
  localStorage.setItem('hb-site|https://region.example|maria', '{"webUrl":7}');
  expect(kept.read()).toBeNull();
  localStorage.setItem('hb-site|https://region.example|maria', 'nonsense');
  expect(kept.read()).toBeNull();
  kept.write(null);
  expect(localStorage.getItem('hb-site|https://region.example|maria')).toBeNull();
  expect(rememberedSite(undefined, 'x').read()).toBeNull();
});
