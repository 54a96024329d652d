import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { chainTexts as texts } from '../../i18n/sv/later-steps/chain';
import { Chain } from './chain';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Slitage' },
    { key: 'e2', target: 'sdg.13', effect: 'negative', description: 'Biltrafik' },
    { key: 'e3', target: 'sdg.3', effect: 'positive', description: 'Friluftsliv' },
    { key: 'e4', target: 'sdg.6', effect: 'negative', description: 'Skräp', ending: 'acceptedRisk', endingReason: 'Städas i dag' },
  ],
  conflict: [{ key: 'c1', oneSide: 'Besök', otherSide: 'Natur' }],
  sustainabilityKey: [{ key: 'k1', name: 'Styr besöken', meets: ['e1', 'c1', 'e3'] }, { key: 'k2', name: 'Stillhet', meets: [] }],
  action: [{ key: 'a1', name: 'Spång', under: 'k1' }],
  indicator: [{ key: 'i1', name: 'Häckande par', under: 'k1' }],
};
const show = (given: FakeCase = { rows }, options: Parameters<typeof renderPart>[3] = {}) => {
  const onOpenRow = jest.fn(() => false);
  const rendered = renderPart(() => <Chain onOpenRow={onOpenRow} />, createFakeSession(given), 'sv', options);
  return { onOpenRow, ...rendered };
};
const picture = (): HTMLElement => screen.getByRole('toolbar', { name: texts.pictureLabel });
const card = (name: string | RegExp): HTMLElement => within(picture()).getByRole('button', { name });
const isDim = (name: RegExp): boolean => card(name).classList.contains('isDim');

test('the whole chain stands there as cards, and in the table, with what is broken in words', () => {
  show();
  expect(card(/^Negativ effekt .*Slitage$/)).toBeVisible();
  expect(card(`${texts.sorts.acceptedRisk} Städas i dag`)).toBeVisible();
  expect(card(/Biltrafik\. Slutar ingenstans\.$/)).toBeVisible();
  expect(card(/Stillhet\. /)).toBeVisible();
  for (const what of [texts.missing.finding, texts.missing.action, texts.missing.indicator, texts.missing.ending]) expect(picture()).toHaveTextContent(what);
  const broken = screen.getByRole('list', { name: texts.brokenLabel });
  for (const words of [texts.broken.endings(1), texts.broken.findings(1), texts.broken.actions(1), texts.broken.indicators(1)]) expect(broken).toHaveTextContent(words);
  const lines = within(screen.getByRole('table', { name: texts.caption })).getAllByRole('row').slice(1).map((row) => Array.from(row.children, (cell) => cell.textContent));
  expect(lines).toEqual([
    [expect.stringMatching(/Slitage; Konflikt: Besök mot Natur; Positiv effekt: .*Friluftsliv|Slitage; Positiv effekt: .*/), 'Styr besöken', 'Spång', 'Häckande par'],
    [texts.missing.finding, 'Stillhet', texts.missing.action, texts.missing.indicator],
    [expect.stringContaining('Skräp'), 'Godtagen risk: Städas i dag', '', ''],
    [expect.stringContaining('Biltrafik'), texts.missing.ending, '', ''],
  ]);
});

test('a chosen card lights up its chain and lets go of it again', () => {
  show();
  fireEvent.focus(card(/Slitage$/));
  expect(card(/Slitage$/)).toHaveAttribute('aria-pressed', 'true');
  expect([isDim(/^Nyckel Styr besöken$/), isDim(/^Åtgärd Spång$/), isDim(/^Indikator Häckande par$/)]).toEqual([false, false, false]);
  expect([isDim(/^Konflikt /), isDim(/Biltrafik/), isDim(/Stillhet/)]).toEqual([true, true, true]);
  fireEvent.keyDown(card(/Slitage$/), { key: 'Escape' });
  expect(isDim(/Biltrafik/)).toBe(false);
  fireEvent.click(card(/^Åtgärd Spång$/));
  expect([isDim(/Slitage$/), isDim(/^Konflikt /), isDim(/Biltrafik/)]).toEqual([false, false, true]);
  fireEvent.click(screen.getByRole('button', { name: texts.letGo }));
  expect(isDim(/Biltrafik/)).toBe(false);
});

test('one stop for Tab; arrow keys go down a column and along the links, Enter opens', () => {
  const onGoTo = jest.fn();
  const { onOpenRow } = show(undefined, { onGoTo });
  expect(within(picture()).getAllByRole('button').filter((button) => button.tabIndex === 0)).toHaveLength(1);
  const go = (key: string): void => { fireEvent.keyDown(document.activeElement ?? document.body, { key }); };
  card(/Slitage$/).focus();
  go('ArrowDown');
  expect(card(/^Konflikt /)).toHaveFocus();
  go('ArrowRight');
  expect(card(/^Nyckel Styr besöken$/)).toHaveFocus();
  go('ArrowRight');
  expect(card(/^Åtgärd Spång$/)).toHaveFocus();
  go('ArrowRight');
  expect(card(/^Indikator Häckande par$/)).toHaveFocus();
  go('ArrowLeft');
  expect(card(/^Åtgärd Spång$/)).toHaveFocus();
  go('Enter');
  expect(onOpenRow).toHaveBeenCalledWith('a1', 'd');
  expect(onGoTo).toHaveBeenCalledWith('d');
  card(/Biltrafik/).focus();
  go('Enter');
  expect(onGoTo).toHaveBeenLastCalledWith('goals');
  fireEvent.click(screen.getByRole('button', { name: /^Öppna i / }));
  expect(onGoTo).toHaveBeenLastCalledWith('goals');
  // What is missing opens where it can be added.
  card(`${texts.sorts.missing} ${texts.missing.action}`).focus();
  go('Enter');
  expect(onOpenRow).toHaveBeenLastCalledWith('k2', 'd');
});

test('a filter leaves what ends in a key, or only what is broken', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: texts.filters.keys }));
  expect(picture()).not.toHaveTextContent('Biltrafik');
  expect(picture()).toHaveTextContent('Slitage');
  fireEvent.click(screen.getByRole('radio', { name: texts.filters.broken }));
  expect(picture()).toHaveTextContent('Biltrafik');
  expect(picture()).toHaveTextContent('Stillhet');
  expect(picture()).not.toHaveTextContent('Slitage');
});

test('hundreds of findings stay a picture one can take in: long lists are cut and positive effects folded', () => {
  const effects = Array.from({ length: 300 }, (_, index) => ({ key: `e${index}`, target: 'sdg.15', effect: index % 2 === 0 ? 'negative' as const : 'positive' as const, description: `Effekt ${index}` }));
  const keys = Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, name: `Nyckel ${index}`, meets: effects.filter((_row, at) => at % 20 === index && at < 200).map(({ key }) => key) }));
  show({ rows: { goalImpact: effects, sustainabilityKey: keys, conflict: Array.from({ length: 40 }, (_, index) => ({ key: `c${index}`, oneSide: 'A', otherSide: String(index) })) } });
  const count = (): number => within(picture()).getAllByRole('button').length;
  expect(count()).toBeLessThan(260);
  expect(picture()).not.toHaveTextContent('Effekt 1 ');
  const before = count();
  const [plus] = within(picture()).getAllByRole('button', { name: texts.positives(10) });
  fireEvent.click(plus as HTMLElement);
  expect(count()).toBe(before + 10);
});

test('on a small screen it is one chain after the other', () => {
  const width = jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(320);
  const onGoTo = jest.fn();
  show(undefined, { onGoTo });
  expect(screen.queryByRole('toolbar')).toBeNull();
  const chain = screen.getByRole('listitem', { name: 'Styr besöken' });
  expect(chain).toHaveTextContent(/Slitage.*Styr besöken.*Spång.*Häckande par/);
  expect(screen.getByRole('listitem', { name: 'Stillhet' })).toHaveTextContent(texts.missing.action);
  fireEvent.click(within(chain).getByRole('button', { name: /Häckande par/ }));
  expect(onGoTo).toHaveBeenCalledWith('d');
  width.mockRestore();
});

test('nothing yet is said as such', () => {
  show({ rows: {} });
  expect(screen.getByText(texts.emptyTitle)).toBeVisible();
});

test('no accessibility faults', async () => {
  const { container } = show();
  fireEvent.focus(card(/Slitage$/));
  expect(await axe(container)).toHaveNoViolations();
});
