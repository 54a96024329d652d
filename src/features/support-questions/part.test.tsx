import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import type { RenderPartOptions } from '../../../tests/fixtures/render-part';
import { details as english } from '../../method/en/details';
import { supportCategories, supportQuestionIds } from '../../method/ids';
import type { SupportQuestionId } from '../../method/ids';
import { details } from '../../method/sv/details';
import { Part } from './part';

const title = (id: SupportQuestionId): string => details.supportQuestions[id].title;
let serial = 0;
const options: RenderPartOptions = { current: 'supportQuestions', product: { newKey: () => { serial += 1; return `fresh${serial}`; } } };
const open = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv', extra: Partial<RenderPartOptions> = {}): { readonly session: FakeSession; readonly container: HTMLElement } => {
  const session = createFakeSession(from);
  return { session, container: renderPart(Part, session, language, { ...options, ...extra }).container };
};
const answerTo = (item: string, values: object = {}): object => ({ key: `case-1:${item}`, item, ...values });
const card = (name: string): HTMLElement => {
  const item = screen.getByRole('button', { name }).closest('li');
  if (item === null) throw new Error(`No card of ${name}`);
  return item;
};
const goTo = (category: (typeof supportCategories)[number]): void => {
  fireEvent.click(screen.getByRole('tab', { name: (name) => name.startsWith(details.supportCategories[category].title) }));
};
const choose = (name: string, choice: string): void => { fireEvent.click(within(card(name)).getByRole('radio', { name: choice })); };

test('all 29 questions stand in their four categories, folded until they are found relevant', () => {
  open();
  expect(screen.getByText('0 av 29 frågor är bedömda.')).toBeInTheDocument();
  for (const category of supportCategories) {
    goTo(category);
    supportQuestionIds[category].forEach((id) => expect(screen.getByRole('button', { name: title(id) })).toHaveAttribute('aria-expanded', 'false'));
  }
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('a relevant question opens with three perspectives, a conclusion and the mark of a gap', () => {
  const { session } = open();
  goTo('climate');
  choose(title('KM1'), 'Relevant');
  const box = within(card(title('KM1')));
  expect(box.getByRole('button', { name: title('KM1') })).toHaveAttribute('aria-expanded', 'true');
  fireEvent.change(box.getByLabelText(/^Individ/), { target: { value: 'Pendlare' } });
  fireEvent.change(box.getByLabelText(/^Geografi/), { target: { value: 'Alvesta' } });
  fireEvent.change(box.getByLabelText(/^Samhälle/), { target: { value: 'Länet' } });
  fireEvent.change(box.getByLabelText(/^Er slutsats/), { target: { value: 'Minskar' } });
  expect(box.queryByLabelText(/^Färdmedel/)).not.toBeInTheDocument();
  expect(session.row('answer', 'case-1:KM1')).toMatchObject({ item: 'KM1', choice: 'relevant', individual: 'Pendlare', geography: 'Alvesta', society: 'Länet', text: 'Minskar' });
  expect(screen.getByText('1 av 29 frågor är bedömda.')).toBeInTheDocument();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('1 av 9');
});

test.each([
  ['chosen on the case', { assessment: { usesTravelPerspective: true } }],
  ['with a social impact analysis', { rows: { relation: [{ kind: 'socialImpactAnalysis' as const, name: 'SKA' }] } }],
])('travel is a fourth perspective %s', (_why, from) => {
  const { session } = open({ ...from, rows: { ...('rows' in from ? from.rows : {}), answer: [answerTo('MI1', { choice: 'relevant' })] } });
  fireEvent.change(screen.getByLabelText(/^Färdmedel/), { target: { value: 'Buss' } });
  expect(session.row('answer', 'case-1:MI1')?.travel).toBe('Buss');
});

test('a question that is set aside stays put until the category is opened again, and comes back with what was written', () => {
  const { session } = open({ rows: { answer: [answerTo('MI2', { choice: 'notRelevant', text: 'Kvar' })] } });
  const aside = screen.getByRole('region', { name: 'Undanlagda frågor (1)' });
  expect(within(aside).getByText(title('MI2'))).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: title('MI2') })).not.toBeInTheDocument();
  choose(title('MI1'), 'Inte relevant');
  expect(card(title('MI1'))).toBeInTheDocument();
  goTo('health');
  goTo('power');
  expect(screen.getByRole('region', { name: 'Undanlagda frågor (2)' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: `Ta tillbaka ${title('MI2')}` }));
  expect(session.row('answer', 'case-1:MI2')).toMatchObject({ choice: '', text: 'Kvar' });
  expect(screen.getByRole('button', { name: title('MI2') })).toHaveFocus();
  expect(screen.getByLabelText(/^Er slutsats/)).toHaveValue('Kvar');
});

test('a mark of a gap makes a gap tied to the question, and takes it along only while nobody has written in it', () => {
  const { session } = open({ rows: { answer: [answerTo('MI1', { choice: 'relevant' })] } });
  const mark = screen.getByRole('checkbox', { name: 'Här finns en kunskapslucka' });
  fireEvent.click(mark);
  expect(session.row('answer', 'case-1:MI1')?.isGap).toBe(true);
  expect(session.rows('knowledgeGap')).toMatchObject([{ item: 'MI1', question: title('MI1') }]);
  fireEvent.click(mark);
  expect(session.rows('knowledgeGap')).toHaveLength(0);
  fireEvent.click(mark);
  const [gap] = session.rows('knowledgeGap');
  act(() => session.edit('knowledgeGap', gap?.key ?? '', { owner: 'Trafikstrateg' }));
  fireEvent.click(mark);
  expect(session.rows('knowledgeGap')).toHaveLength(1);
});

test('gaps of other questions stay where they came up', () => {
  open({ rows: { answer: [answerTo('MI1', { choice: 'relevant', isGap: true })], knowledgeGap: [{ item: 'MI1', question: 'Vilka byalag?' }, { item: 'KM4', question: 'Resvanor?' }] } });
  expect(screen.getByRole('button', { name: 'Vilka byalag?' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Resvanor?' })).not.toBeInTheDocument();
});

test('children: kept on the case, found relevant at once, and the way to the review', () => {
  const onGoTo = jest.fn();
  const { session } = open({}, 'sv', { onGoTo });
  const group = screen.getByRole('radiogroup', { name: 'Påverkas barn?' });
  fireEvent.click(within(group).getByRole('radio', { name: 'Ja' }));
  expect(session.assessment().childrenAffected).toBe('yes');
  expect(session.row('answer', 'case-1:MI4')?.choice).toBe('relevant');
  fireEvent.click(screen.getByRole('button', { name: 'Till barnets rättigheter' }));
  expect(onGoTo).toHaveBeenCalledWith('childRights');
});

test('the question on children is never set aside before somebody has said whether they are affected', () => {
  open({ rows: { answer: [answerTo('MI4', { choice: 'notRelevant' })] } });
  expect(screen.getByRole('radiogroup', { name: 'Påverkas barn?' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: /Undanlagda/ })).not.toBeInTheDocument();
});

test('rebound: the effects at risk, and whether anything is done', () => {
  const risk = { target: 'sdg.13', effect: 'positive' } as const;
  open({ rows: {
    answer: [answerTo('KM4', { choice: 'relevant' }), answerTo('KM9', { choice: 'relevant' })],
    goalImpact: [
      { ...risk, description: 'Kortare resor', reboundRisk: 'likely', countermeasure: 'Vi följer resor per person' },
      { ...risk, description: 'Billigare el', reboundRisk: 'possible' }, { ...risk, description: 'Lugnt', reboundRisk: 'no' },
      { ...risk, description: 'Batterier', isAbroad: true },
    ],
  } });
  goTo('climate');
  const rebound = screen.getByRole('region', { name: '2 effekter kan ge rekyl' });
  expect(within(rebound).getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    expect.stringContaining('Motåtgärd: Vi följer resor per person'), expect.stringContaining('Motåtgärd saknas'),
  ]);
  expect(within(screen.getByRole('region', { name: '1 effekt utanför Sverige' })).getByText(/Batterier/)).toBeInTheDocument();
});

test('places: what is chosen, and a question when the countryside is not', () => {
  const { session } = open({ assessment: { affectedPlaces: ['place.city', 'place.gone'] }, rows: { answer: [answerTo('MI5', { choice: 'relevant' })] } });
  const places = screen.getByRole('region', { name: 'Platser ni har valt' });
  expect(places).toHaveTextContent('gone');
  expect(places).toHaveTextContent('Ingen landsbygd är vald.');
  act(() => session.edit('assessment', 'case-1', { affectedPlaces: ['place.city', 'place.remoteCountryside'] }));
  expect(places).not.toHaveTextContent('Ingen landsbygd är vald.');
});

test('who gives out money is reminded of the costs that come later, until they are answered', () => {
  const { session } = open({ assessment: { type: 'grant' }, rows: { answer: [answerTo('RA9', { choice: 'relevant' })] } });
  goTo('resources');
  const box = within(card(title('RA9')));
  expect(box.getByText(/fördelar ekonomiskt stöd/)).toBeInTheDocument();
  fireEvent.change(box.getByLabelText(/^Er slutsats/), { target: { value: 'Kommunen betalar' } });
  expect(box.queryByText(/fördelar ekonomiskt stöd/)).not.toBeInTheDocument();
  expect(session.row('answer', 'case-1:RA9')?.text).toBe('Kommunen betalar');
});

test('resources: rows, and shares per unit in a table that says what the bar says', () => {
  const { session } = open({ rows: {
    answer: [answerTo('RA2', { choice: 'relevant' })],
    allocation: [{ name: 'Butiker', receiver: 'women', amount: 210000, unit: 'kr' }, { name: 'Butiker', receiver: 'men', amount: 540000, unit: 'Kr' }, { receiver: 'men', amount: 12, unit: 'timmar' }, { receiver: null, amount: 5 }],
  } });
  goTo('resources');
  const money = screen.getByRole('table', { name: 'Fördelning i kr' });
  expect(within(money).getAllByRole('row').map((row) => row.textContent?.replace(/\s/g, ' '))).toEqual([
    'Vem fårkrAndel', 'Kvinnor210 00028 %', 'Män540 00072 %', 'Summa750 000100 %',
  ]);
  expect(screen.getByRole('img', { name: 'Andelar: Kvinnor 28 %, Män 72 %' })).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'Fördelning i timmar' })).toBeInTheDocument();
  expect(screen.getByText('1 rad saknar uppgift om vem som får.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till rad i resursfördelningen' }));
  expect(session.rows('allocation')).toHaveLength(5);
});

test('an own question is added, worded, judged and removed with a way back', () => {
  const { session } = open();
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till egen fråga i Makt och inflytande' }));
  const field = screen.getByLabelText('Er fråga');
  expect(field).toHaveFocus();
  fireEvent.change(field, { target: { value: 'Vem äger marken?' } });
  const [own] = session.rows('answer');
  expect(own).toMatchObject({ category: 'power', choice: 'relevant', question: 'Vem äger marken?' });
  expect(own?.item).toMatch(/^own\.fresh/);
  expect(own?.key).toBe(`case-1:${own?.item ?? ''}`);
  expect(screen.getByText('1 av 30 frågor är bedömda.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort frågan Vem äger marken?' }));
  expect(screen.queryByRole('button', { name: 'Vem äger marken?' })).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(screen.getByRole('button', { name: 'Vem äger marken?' })).toBeInTheDocument();
});

test('an own question of 60,000 characters is named by its beginning and kept whole', () => {
  const long = `Vad händer med ${'åäö 🌲 '.repeat(8600)}slut`.slice(0, 60_000);
  open({ rows: { answer: [answerTo('own.x', { category: 'power', choice: 'relevant', question: long })] } });
  expect(screen.getByLabelText('Er fråga')).toHaveValue(long);
  const toggle = screen.getByRole('button', { name: (name) => name.startsWith('Vad händer med åäö 🌲') && name.endsWith('…') });
  expect((toggle.textContent ?? '').length).toBeLessThan(220);
});

test('a question that is asked no more is shown while it has an answer', () => {
  // The details still know the id, as those of an edition that has withdrawn it do; the reference set asks it no more.
  const left = { ...details, supportQuestions: { ...details.supportQuestions, 'SQ.gone': { title: 'Gamla frågan', help: 'Hjälp', example: '' } } };
  open({ rows: { answer: [answerTo('SQ.gone', { choice: 'relevant', category: 'power', text: 'Vårt svar' })] } }, 'sv',
    { product: { ...options.product, loadMethodDetails: () => ({ then: (take: (words: typeof left) => void) => take(left) }) as unknown as Promise<typeof left> } });
  expect(screen.getByText('Frågan ställs inte längre. Ert svar finns kvar.')).toBeInTheDocument();
  expect(screen.getByDisplayValue('Vårt svar')).toBeInTheDocument();
  expect(screen.getByText('0 av 29 frågor är bedömda.')).toBeInTheDocument();
});

test('the quick pass judges everything with the keys 1, 2 and 3, goes back, skips and ends', () => {
  const { session } = open({ rows: { answer: [answerTo('MI1', { choice: 'relevant' })] } });
  fireEvent.click(screen.getByRole('button', { name: 'Gå igenom snabbt' }));
  const press = (key: string): void => { fireEvent.keyDown(document.activeElement ?? document.body, { key }); };
  expect(screen.getByText('Fråga 1 av 28')).toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent('1. Relevant');
  press('2');
  press('1');
  expect(session.row('answer', 'case-1:MI2')?.choice).toBe('notRelevant');
  expect(session.row('answer', 'case-1:MI3')?.choice).toBe('relevant');
  press('ArrowLeft');
  expect(screen.getByText('Valt nu: Relevant')).toBeInTheDocument();
  press('3');
  expect(session.row('answer', 'case-1:MI3')?.choice).toBe('unknown');
  press('ArrowRight');
  for (let n = 0; n < 25; n += 1) press('2');
  expect(screen.getByRole('heading', { name: 'Genomgången är klar' })).toBeInTheDocument();
  expect(session.row('answer', 'case-1:MI4')).toBeUndefined();
  expect(session.rows('answer')).toHaveLength(28);
  press('Escape');
  expect(screen.getByRole('tablist')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Gå igenom snabbt' })).toHaveFocus();
});

test('a conflict in a folded question opens it, so that nobody misses the choice', () => {
  const { session } = open({ rows: { answer: [answerTo('MI2', { choice: 'unknown', text: 'Mitt' })] } });
  expect(screen.queryByText('Mitt')).not.toBeInTheDocument();
  act(() => session.putField('answer', 'case-1:MI2', 'text', { status: 'conflict', theirs: 'Deras', theirName: 'Maria' }));
  expect(screen.getByRole('button', { name: title('MI2') })).toHaveAttribute('aria-expanded', 'true');
  fireEvent.click(screen.getByRole('button', { name: /från Maria/ }));
  expect(session.row('answer', 'case-1:MI2')?.text).toBe('Deras');
});

test('a conflict in a question that lies set aside brings it back into sight', () => {
  const { session } = open({ rows: { answer: [answerTo('MI2', { choice: 'notRelevant', text: 'Mitt' })] } });
  expect(screen.getByRole('region', { name: 'Undanlagda frågor (1)' })).toBeInTheDocument();
  act(() => session.putField('answer', 'case-1:MI2', 'choice', { status: 'conflict', theirs: 'relevant', theirName: 'Maria' }));
  expect(screen.getByRole('button', { name: title('MI2') })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.queryByRole('region', { name: /Undanlagda/ })).not.toBeInTheDocument();
});

test('the keyboard alone judges, answers and goes on; arrows pass over a choice without losing the question', async () => {
  const user = userEvent.setup();
  const { session } = open();
  const focused = (): HTMLElement => document.activeElement as HTMLElement;
  act(() => screen.getByRole('button', { name: title('MI1') }).focus());
  await user.tab();
  expect(focused()).toHaveAccessibleName('Relevant');
  await user.keyboard(' ');
  expect(session.row('answer', 'case-1:MI1')?.choice).toBe('relevant');
  // jsdom moves no radio with the arrows: a browser clicks the next one, in the same place.
  const group = within(card(title('MI1'))).getAllByRole('radio');
  fireEvent.click(group[1] as HTMLElement);
  expect(session.row('answer', 'case-1:MI1')?.choice).toBe('notRelevant');
  expect(card(title('MI1'))).toContainElement(focused());
  fireEvent.click(group[0] as HTMLElement);
  act(() => (group[0] as HTMLElement).focus());
  await user.tab();
  expect(focused()).toHaveAccessibleName(/^Individ/);
  await user.keyboard('Äldre');
  expect(session.row('answer', 'case-1:MI1')?.individual).toBe('Äldre');
});

test('words that never come are told of', () => {
  jest.useFakeTimers();
  open({}, 'sv', { product: { ...options.product, loadMethodDetails: () => new Promise(() => undefined) } });
  expect(screen.getByText('Hämtar stödfrågorna.')).toBeInTheDocument();
  act(() => { jest.advanceTimersByTime(15_000); });
  expect(screen.getByText(/Ladda om sidan/)).toBeInTheDocument();
  jest.useRealTimers();
});

test('who may not change anything can read everything', () => {
  open({ canEdit: false, rows: { answer: [answerTo('MI1', { choice: 'relevant', text: 'Läsbart' }), answerTo('own.a', { category: 'power', question: 'Vår fråga', choice: 'relevant' })] } });
  expect(screen.getByDisplayValue('Läsbart')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Gå igenom snabbt' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Lägg till|Ta bort|Ta tillbaka/ })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const everything: FakeCase = { assessment: { type: 'grant', usesTravelPerspective: true }, rows: {
    answer: [...supportQuestionIds.resources.map((id) => answerTo(id, { choice: 'relevant', isGap: id === 'RA2' })), answerTo('RA1', { choice: 'notRelevant' }), answerTo('own.a', { category: 'resources', question: 'Vår fråga' })],
    knowledgeGap: [{ item: 'RA2', question: 'Vem ansöker?' }], allocation: [{ receiver: 'women', amount: 1 }, { receiver: 'other', amount: 2 }],
  } };
  const { container } = open(everything, language);
  const words = language === 'sv' ? details : english;
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('tab', { name: (name) => name.startsWith(words.supportCategories.resources.title) }));
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('button', { name: language === 'sv' ? 'Gå igenom snabbt' : 'Quick pass' }));
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
