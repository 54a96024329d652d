import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const key = { key: 'k1', name: 'Geografisk spridning' };
const km = { key: 'km', under: 'k1', name: 'Byggd cykelväg', catches: 'positive', direction: 'up', unit: 'km', baseline: 0, target: 125 } as const;
const mkr = { key: 'mkr', under: 'k1', name: 'Använda pengar', catches: 'negative', direction: 'up', unit: 'Mkr', baseline: 0, target: 300 } as const;
const cost = { key: 'cost', under: 'k1', name: 'Kostnad per kilometer', direction: 'down', unit: 'Mkr per km', numerator: 'mkr', denominator: 'km' } as const;
const withRows = (rows: FakeCase['rows'], more: Partial<FakeCase> = {}): FakeSession => createFakeSession({ ...more, rows: { sustainabilityKey: [key], ...rows } });
const open = (name: string): HTMLElement => {
  const button = screen.getByRole('button', { name });
  fireEvent.click(button);
  return button.closest('li') as HTMLElement;
};
const measure = (card: HTMLElement, indicator: string, unit: string, day: string, value: string): void => {
  fireEvent.click(within(card).getByRole('button', { name: `Lägg till mätvärde för ${indicator}` }));
  fireEvent.change(within(card).getByLabelText('Mätt'), { target: { value: day } });
  fireEvent.change(within(card).getByLabelText(`Värde, ${unit}`), { target: { value } });
};

test('Cykla i Gröna Kronoberg: 42 of 125 km, 66 of 300 Mkr, and what a kilometre cost against what it was to cost', () => {
  const session = withRows({ indicator: [km, mkr, cost] });
  renderPart(Part, session);
  const road = open('Byggd cykelväg');
  measure(road, 'Byggd cykelväg', 'km', '2022-12-31', '42');
  expect(session.rows('measurement')[0]).toMatchObject({ under: 'km', on: '2022-12-31', value: 42 });
  expect(within(road).getByText('Från 0 till 42 km, 33,6 % av vägen till 125 km. Ökar, som ni vill.', { selector: 'p' })).toBeInTheDocument();
  expect(within(road).getByText('Senast 42 km · 33,6 % av vägen')).toBeInTheDocument();
  measure(open('Använda pengar'), 'Använda pengar', 'Mkr', '2022-12-31', '66');
  expect(screen.getByText('Senast 66 Mkr · 22 % av vägen')).toBeInTheDocument();
  const ratio = open('Kostnad per kilometer');
  expect(within(ratio).getByText('Senast 1,57 Mkr per km · mål 2,4')).toBeInTheDocument();
  expect(within(ratio).getByText('Senast 1,57 Mkr per km. Målet är 2,4 Mkr per km. Målet är nått.', { selector: 'p' })).toBeInTheDocument();
  expect(within(ratio).getByText('Räknas ut: Använda pengar delat med Byggd cykelväg.')).toBeInTheDocument();
  expect(within(ratio).getByRole('cell', { name: '66 / 42' })).toBeInTheDocument();
  expect(within(ratio).queryByRole('button', { name: /Lägg till mätvärde/ })).not.toBeInTheDocument();
});

test('the picture says what its sentence says, and its table has every figure', () => {
  renderPart(Part, withRows({ indicator: [{ ...km, baselineOn: '2018-12-05' }], measurement: [{ under: 'km', on: '2022-12-31', value: 42 }, { under: 'km', on: '2020-12-31', value: 50 }] }));
  const card = open('Byggd cykelväg');
  expect(within(card).getByRole('img', { name: 'Byggd cykelväg över tid' })).toHaveAccessibleDescription(/^Från 0 till 42 km, 33,6\s% av vägen till 125 km\. Ökar, som ni vill\. Sedan förra mätningen har det minskat\.$/);
  const rows = within(within(card).getByRole('table')).getAllByRole('row').map((row) => row.textContent?.replace(/\s/g, ' '));
  expect(rows).toEqual(['DagVärde, kmAndel av vägen', 'Utgångsvärde, 5 december 20180–', '31 december 20205040 %', '31 december 20224233,6 %', 'Målvärde125–']);
});

test('what is no number, a day that has not been and a missing day get a sentence, and nothing is lost', () => {
  const session = withRows({ indicator: [km], measurement: [{ key: 'm', under: 'km', on: '2026-01-01', value: 7 }] });
  renderPart(Part, session);
  const card = open('Byggd cykelväg');
  const value = within(card).getByLabelText('Värde, km');
  fireEvent.change(value, { target: { value: 'fyrtiotvå' } });
  expect(within(card).getByText('Skriv ett tal med siffror, till exempel 12,5.')).toBeInTheDocument();
  expect(value).toHaveValue('fyrtiotvå');
  expect(session.row('measurement', 'm')?.value).toBe(7);
  fireEvent.change(value, { target: { value: '42,5' } });
  expect(session.row('measurement', 'm')?.value).toBe(42.5);
  fireEvent.change(within(card).getByLabelText('Mätt'), { target: { value: '2027-01-01' } });
  expect(within(card).getByText('Dagen har inte varit än. Skriv den dag då ni mätte.')).toBeInTheDocument();
  fireEvent.change(within(card).getByLabelText('Mätt'), { target: { value: '' } });
  expect(within(card).getByText('Skriv vilken dag ni mätte. Utan dag kommer värdet inte med i bilden.')).toBeInTheDocument();
  expect(session.row('measurement', 'm')).toMatchObject({ on: null, value: 42.5 });
});

test('two values on one day are told, and a removed one can be taken back', () => {
  const session = withRows({ indicator: [km], measurement: [{ key: 'm', under: 'km', on: '2026-01-01', value: 7 }, { key: 'n', under: 'km', on: '2026-01-01', value: 8 }] });
  renderPart(Part, session);
  const card = open('Byggd cykelväg');
  expect(within(card).getByText('Flera värden står på samma dag: 1 januari 2026. Det som skrevs sist gäller.')).toBeInTheDocument();
  fireEvent.click(within(card).getByRole('button', { name: 'Ta bort mätvärde 2 för Byggd cykelväg' }));
  expect(within(card).getByText(/^Från 0 till 7 km/, { selector: 'p' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(within(card).getByText(/^Från 0 till 8 km/, { selector: 'p' })).toBeInTheDocument();
});

test('an indicator becomes a ratio of two others, and can be measured again', () => {
  const session = withRows({ indicator: [km, mkr, { key: 'i', under: 'k1', name: 'Kostnad' }] });
  renderPart(Part, session);
  const card = open('Kostnad');
  fireEvent.click(within(card).getByRole('button', { name: 'Räkna ut den ur två andra indikatorer' }));
  fireEvent.change(within(card).getByLabelText('Det som delas'), { target: { value: 'mkr' } });
  expect(session.row('indicator', 'i')?.numerator).toBe('mkr');
  expect(within(card).getByText('Välj båda delarna.')).toBeInTheDocument();
  expect(within(card).queryByLabelText('Utgångsvärde')).not.toBeInTheDocument();
  fireEvent.change(within(card).getByLabelText('Delat med'), { target: { value: 'mkr' } });
  expect(within(card).getByText('Delarna är samma indikator. Välj två olika.')).toBeInTheDocument();
  fireEvent.change(within(card).getByLabelText('Delat med'), { target: { value: 'km' } });
  expect(within(card).getByText('Räknas ut: Använda pengar delat med Byggd cykelväg.')).toBeInTheDocument();
  for (const label of ['Det som delas', 'Delat med']) fireEvent.change(within(card).getByLabelText(label), { target: { value: '' } });
  expect(session.row('indicator', 'i')).toMatchObject({ numerator: '', denominator: '' });
  expect(within(card).getByLabelText('Utgångsvärde')).toBeInTheDocument();
});

test('a ratio whose part was removed, or that leads back to itself, says so and is not worked out', () => {
  renderPart(Part, withRows({ indicator: [{ ...cost, denominator: 'gone' }, mkr, { ...cost, key: 'a', name: 'Runt', numerator: 'b', denominator: 'mkr' }, { ...cost, key: 'b', name: 'Om', numerator: 'a', denominator: 'mkr' }] }));
  expect(within(open('Kostnad per kilometer')).getByText('En av delarna är borttagen. Välj en annan.')).toBeInTheDocument();
  expect(within(open('Runt')).getByText('Delarna räknas ut ur varandra. Välj indikatorer som ni mäter.')).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: /över tid/ })).not.toBeInTheDocument();
});

test('an indicator that concerns people asks for women and men, each with a line of its own', () => {
  const session = withRows({ indicator: [{ ...km, name: 'Barn som cyklar' }], measurement: [{ under: 'km', on: '2026-01-01', value: null, women: 5, men: 8 }] });
  renderPart(Part, session);
  const card = open('Barn som cyklar');
  expect(within(card).queryByLabelText('Redovisas könsuppdelat')).not.toBeInTheDocument();
  fireEvent.click(within(within(card).getByRole('radiogroup', { name: 'Gäller indikatorn människor?' })).getByRole('radio', { name: 'Ja' }));
  expect(within(card).getByText(/Redovisa den för kvinnor och män/)).toBeInTheDocument();
  expect(within(card).getByText('Inte könsuppdelad')).toBeInTheDocument();
  fireEvent.click(within(card).getByLabelText('Redovisas könsuppdelat'));
  expect(within(card).getByText('Skriv utgångsvärde och målvärde för både kvinnor och män.')).toBeInTheDocument();
  for (const label of ['Utgångsvärde, kvinnor', 'Utgångsvärde, män', 'Målvärde, kvinnor', 'Målvärde, män']) fireEvent.change(within(card).getByLabelText(label), { target: { value: label.startsWith('U') ? '0' : '10' } });
  expect(within(card).queryByText('Skriv utgångsvärde och målvärde för både kvinnor och män.')).not.toBeInTheDocument();
  expect(within(card).getByText('Kvinnor: Från 0 till 5 km, 50 % av vägen till 10 km. Ökar, som ni vill.', { selector: 'p' })).toBeInTheDocument();
  expect(within(card).getByText(/^Män: Från 0 till 8 km, 80 %/, { selector: 'p' })).toBeInTheDocument();
  expect(session.row('indicator', 'km')).toMatchObject({ concernsPeople: 'yes', bySex: true, targetMen: 10 });
});

test.each([
  [[km], 'Ingen indikator fångar negativ förändring. Lägg till en, så märker ni om något blir sämre.'],
  [[mkr], 'Ingen indikator fångar positiv förändring. Lägg till en, så syns också det ni vill stärka.'],
  [[cost], 'Säg för varje indikator om den fångar positiv eller negativ förändring. Planen behöver båda sorterna.'],
])('indicators that catch one sign alone are told: %#', (indicator, sentence) => {
  renderPart(Part, withRows({ indicator }));
  expect(screen.getByText(sentence)).toBeInTheDocument();
});

test('indicators of both signs, or none, are not', () => {
  renderPart(Part, withRows({ indicator: [km, mkr] }));
  expect(screen.queryByText(/Ingen indikator fångar|Säg för varje indikator/)).not.toBeInTheDocument();
});

test('who may only read sees figures and picture, and can change nothing', () => {
  renderPart(Part, withRows({ indicator: [km], measurement: [{ under: 'km', on: '2026-01-01', value: 42 }] }, { canEdit: false }));
  const card = open('Byggd cykelväg');
  expect(within(card).getByLabelText('Värde, km')).toHaveAttribute('readonly');
  expect(within(card).getByRole('img', { name: /över tid/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Lägg till|Ta bort/ })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const bySex = { ...km, key: 'sex', name: 'Barn', concernsPeople: 'yes', bySex: true, targetWomen: 10 } as const;
  const { container } = renderPart(Part, withRows({
    indicator: [km, mkr, cost, bySex],
    measurement: [{ under: 'km', on: '2026-01-01', value: 42 }, { under: 'mkr', on: '2026-01-01', value: 66 }, { under: 'sex', on: '2026-01-01', value: null, women: 1, men: 2 }],
  }), language);
  for (const name of [km.name, cost.name, bySex.name]) open(name);
  expect(await axe(container)).toHaveNoViolations();
});
