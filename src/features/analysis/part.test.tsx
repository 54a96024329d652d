import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const rows: FakeCase['rows'] = {
  goalImpact: [
    { target: 'sdg.8', effect: 'positive', effectKind: 'direct', description: 'Gästnätter', where: 'Alvesta' },
    { target: 'sdg.15', effect: 'negative', effectKind: 'indirect', description: 'Slitage' },
    { target: 'gk2025.priority1', effect: 'positive', description: 'Strategi' },
  ],
  conflict: [
    { kind: 'goal', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd', status: 'open' },
    { kind: 'goal', raisedIn: 'b', oneSide: 'Mål 8', otherSide: 'Mål 15', status: 'positionTaken' },
    { kind: 'interest', raisedIn: 'b', oneSide: 'Båtägare', otherSide: 'Vandrare' },
  ],
};

test('each question is answered with what was gathered in sight', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const [b1, b2, b3] = ['lättare att nå', 'svårare att nå', 'står mot varandra'].map((part) => screen.getByRole('region', { name: (name) => name.includes(part) }));
  expect(b1).toHaveTextContent('Anständiga arbetsvillkor och ekonomisk tillväxt: Gästnätter');
  expect(b1).not.toHaveTextContent('Slitage');
  expect(b1).not.toHaveTextContent('Strategi');
  expect(b2).toHaveTextContent('1 negativ effekt');
  expect(within(b3 as HTMLElement).getAllByRole('listitem').map((item) => item.textContent)).toEqual(expect.arrayContaining([
    expect.stringContaining('Från steg A'), expect.stringContaining('Båtägare mot Vandrare'),
  ]));
  fireEvent.change(within(b2 as HTMLElement).getByLabelText('Ert svar'), { target: { value: 'Mest fåglarna' } });
  expect(session.row('answer', 'case-1:B2')).toMatchObject({ item: 'B2', text: 'Mest fåglarna' });
});

test('an effect without a sign is told, since it stands under neither question', () => {
  renderPart(Part, createFakeSession({ rows: { goalImpact: [{ target: 'sdg.8', description: 'Oklart' }] } }));
  expect(screen.getByText('1 effekt saknar plus eller minus.')).toBeInTheDocument();
});

test('only conflicts from the sustainability goals are edited here', () => {
  const session = createFakeSession({ rows });
  renderPart(Part, session);
  const conflicts = screen.getByRole('region', { name: 'Målkonflikter mellan hållbarhetsmål' });
  expect(within(conflicts).getByRole('button', { name: 'Mål 8 mot Mål 15' })).toBeInTheDocument();
  expect(within(conflicts).queryByRole('button', { name: /Stråk mot/ })).not.toBeInTheDocument();
  fireEvent.click(within(conflicts).getByRole('button', { name: 'Lägg till målkonflikt' }));
  expect(session.rows('conflict')[3]).toMatchObject({ kind: 'goal', raisedIn: 'b', status: 'open' });
});

test('a knowledge gap tells whether it blocks, is late or is settled', () => {
  const session = createFakeSession({ rows: { knowledgeGap: [{ question: 'Resvanor?', isBlocking: true, due: '2026-02-01' }] } });
  renderPart(Part, session);
  expect(screen.getByText('Öppen, håller hållplats 2')).toBeInTheDocument();
  expect(screen.getByText('Tiden har gått ut')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Resvanor?' }));
  fireEvent.change(screen.getByLabelText('Så löstes den'), { target: { value: 'Enkät i mars' } });
  expect(screen.getByText('Löst')).toBeInTheDocument();
  expect(screen.queryByText('Tiden har gått ut')).not.toBeInTheDocument();
});

test('a line is taken along as plain text, after what stands there', () => {
  const session = createFakeSession({ rows: {
    ...rows, goalImpact: [{ target: 'sdg.15', effect: 'negative', effectKind: 'indirect', description: 'Slitage på stigar', size: 'large', confidence: 'low', groups: ['group.elderly'], places: ['place.alvesta'], where: 'strandängarna' }],
    answer: [{ key: 'case-1:B2', item: 'B2', text: 'Mest fåglarna.\n' }],
  } });
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: /^Ta med i svaret: Ekosystem/ }));
  expect(session.row('answer', 'case-1:B2')?.text).toBe(
    'Mest fåglarna.\n– Ekosystem och biologisk mångfald: Slitage på stigar (indirekt, stor effekt, ni är osäkra, Äldre, Alvesta, strandängarna)');
});

test('effects stand goal by goal, and one at a time names its kind, size and who it meets', () => {
  renderPart(Part, createFakeSession({ rows: { goalImpact: [
    { target: 'sdg.15', effect: 'positive', description: 'Sist' }, { target: 'sdg.3', effect: 'positive', description: 'Först', size: 'small', groups: ['group.gone'] }, { target: 'sdg.15', effect: 'positive', description: 'Också sist' },
  ] } }));
  const lines = within(screen.getByRole('list', { name: '3 positiva effekter som ni har beskrivit' })).getAllByRole('listitem').map((line) => line.textContent);
  expect(lines.map((line) => /Först|Också sist|Sist/.exec(line ?? '')?.[0])).toEqual(['Först', 'Sist', 'Också sist']);
  expect(lines[0]).toContain('Liten effekt');
  expect(lines[0]).toContain('För vilka och var: gone');
});

test('gaps, marked questions, synergies, stakeholders with little power and goals with both signs are in sight', () => {
  const onGoTo = jest.fn();
  renderPart(Part, createFakeSession({ rows: {
    goalImpact: [{ target: 'sdg.8', effect: 'positive', effectKind: 'direct' }, { target: 'sdg.8', effect: 'negative' }],
    synergy: [{ oneTarget: 'sdg.3', otherTarget: 'sdg.11', description: 'Cykling' }],
    stakeholder: [{ key: 's1', name: 'Byalag', affected: 3, power: 0 }, { key: 's2', name: 'Trafikverket', affected: 1, power: 3 }],
    knowledgeGap: [{ question: 'Resvanor?' }, { question: 'Löst', closedHow: 'Ja' }],
    answer: [{ item: 'KM4', isGap: true }, { item: 'KM5', isGap: false }],
  } }), 'sv', { onGoTo });
  const [b1, b2, b3] = screen.getAllByRole('complementary', { name: /^Det ni har samlat/ }).map((aside) => within(aside));
  expect(b2?.getByRole('button', { name: 'Det ni har samlat (4)' })).toBeInTheDocument();
  fireEvent.click(b1?.getByRole('button', { name: '1 öppen kunskapslucka' }) as HTMLElement);
  expect(b1?.getByText('Resvanor?')).toBeInTheDocument();
  fireEvent.click(b2?.getByRole('button', { name: '1 intressent påverkas mycket men har liten makt' }) as HTMLElement);
  expect(b2?.getByText('Ingen dialog noterad')).toBeInTheDocument();
  fireEvent.click(b3?.getByRole('button', { name: '1 mål har både plus och minus' }) as HTMLElement);
  fireEvent.click(b3?.getByRole('button', { name: '1 synergi mellan mål' }) as HTMLElement);
  expect(b3?.getByText('Cykling')).toBeInTheDocument();
  fireEvent.click(b1?.getByRole('button', { name: '1 stödfråga är märkt med kunskapslucka' }) as HTMLElement);
  fireEvent.click(b1?.getByRole('button', { name: /^Till frågan: Hur hindrar ni/ }) as HTMLElement);
  expect(onGoTo).toHaveBeenCalledWith('supportQuestions');
});

test('a goal conflict names its two goals, also one that is chosen no more', () => {
  const session = createFakeSession({ assessment: { goals: ['sdg.8'] }, rows: { conflict: [{ kind: 'goal', raisedIn: 'b', otherTarget: 'sdg.15' }] } });
  renderPart(Part, session);
  const conflicts = within(screen.getByRole('region', { name: 'Målkonflikter mellan hållbarhetsmål' }));
  fireEvent.click(conflicts.getByRole('button', { name: /^ännu inte namngiven mot Ekosystem/ }));
  expect(conflicts.getByLabelText('Mål å andra sidan')).toHaveDisplayValue('Ekosystem och biologisk mångfald');
  fireEvent.change(conflicts.getByLabelText('Mål å ena sidan'), { target: { value: 'sdg.8' } });
  fireEvent.change(conflicts.getByLabelText('Mål å andra sidan'), { target: { value: '' } });
  expect(session.rows('conflict')[0]).toMatchObject({ oneTarget: 'sdg.8', otherTarget: '' });
});

test('a gap says which stop it holds, and may be accepted with a reason instead of settled', () => {
  const session = createFakeSession({ rows: { knowledgeGap: [{ question: 'Resvanor?' }, { question: 'Annat' }] } });
  renderPart(Part, session);
  const box = within(screen.getByRole('region', { name: 'Kunskapsluckor' }));
  fireEvent.click(box.getByRole('button', { name: 'Resvanor?' }));
  expect(box.queryByRole('radio', { name: /^Hållplats 1/ })).toBeNull();
  fireEvent.click(box.getByRole('checkbox', { name: 'Måste vara löst före en hållplats' }));
  expect(box.getByRole('radio', { name: /^Hållplats 2/ })).toBeChecked();
  fireEvent.click(box.getByRole('radio', { name: /^Hållplats 1/ }));
  expect(session.rows('knowledgeGap')[0]).toMatchObject({ isBlocking: true, blocks: 'S1' });
  expect(box.getByText('Öppen, håller hållplats 1')).toBeInTheDocument();
  fireEvent.click(box.getByRole('button', { name: 'Godta luckan med skäl' }));
  const why = box.getByRole('textbox', { name: 'Varför ni går vidare utan svar' });
  fireEvent.change(why, { target: { value: 'Svaret ändrar inget' } });
  fireEvent.blur(why);
  expect(session.rows('knowledgeGap')[0]).toMatchObject({ closedHow: '', acceptedReason: 'Svaret ändrar inget', acceptedOn: '2026-03-02' });
  expect(box.getByText('Godtagen 2 mars 2026, inte löst')).toBeInTheDocument();
  expect(box.getByRole('radio', { name: 'Godtagna (1)' })).toBeInTheDocument();
  expect(box.getByRole('radio', { name: 'Öppna (1)' })).toBeInTheDocument();
});

test('those who may only read see that a gap is accepted, and are offered nothing', () => {
  renderPart(Part, createFakeSession({ canEdit: false, rows: { knowledgeGap: [{ question: 'Resvanor?', isBlocking: true, blocks: 'S1', acceptedReason: 'Litet' }, { question: 'Annat' }] } }));
  const box = within(screen.getByRole('region', { name: 'Kunskapsluckor' }));
  fireEvent.click(box.getByRole('button', { name: 'Resvanor?' }));
  fireEvent.click(box.getByRole('button', { name: 'Annat' }));
  expect(box.getByRole('textbox', { name: 'Varför ni går vidare utan svar' })).toHaveValue('Litet');
  expect(box.queryByRole('button', { name: 'Godta luckan med skäl' })).toBeNull();
});

test('gaps are narrowed, keep their place while they are written in, and tell where they came up', () => {
  const onGoTo = jest.fn();
  const session = createFakeSession({ rows: { knowledgeGap: [
    { question: 'Löst', closedHow: 'Ja', closedOn: '2026-02-01' }, { question: 'Öppen', item: 'KM4' }, { question: 'Sen', due: '2026-02-01' },
  ] } });
  renderPart(Part, session, 'sv', { onGoTo });
  const box = within(screen.getByRole('region', { name: 'Kunskapsluckor' }));
  const shown = (): readonly (string | null)[] => box.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
  expect(shown()).toEqual(['Sen', 'Öppen', 'Löst']);
  expect(box.getByText('Löst 1 februari 2026')).toBeInTheDocument();
  fireEvent.click(box.getByRole('radio', { name: 'Öppna (2)' }));
  expect(shown()).toEqual(['Sen', 'Öppen']);
  fireEvent.click(box.getByRole('button', { name: 'Öppen' }));
  fireEvent.change(box.getByLabelText('Så löstes den'), { target: { value: 'Enkät' } });
  expect(shown()).toEqual(['Sen', 'Öppen']);
  fireEvent.click(box.getByRole('button', { name: 'Sätt dagens datum' }));
  expect(session.rows('knowledgeGap')[1]).toMatchObject({ closedHow: 'Enkät', closedOn: '2026-03-02' });
  expect(box.getByText(/^Kom upp under: Hur hindrar ni/)).toBeInTheDocument();
  fireEvent.click(box.getByRole('button', { name: 'Till frågan' }));
  expect(onGoTo).toHaveBeenCalledWith('supportQuestions');
  fireEvent.click(box.getByRole('radio', { name: 'Försenade (1)' }));
  fireEvent.click(box.getByRole('button', { name: 'Lägg till kunskapslucka' }));
  expect(shown()).toEqual(['Sen', 'Kunskapslucka 2']);
});

test('a case with 300 effects shows the first, and the rest when asked', () => {
  const goalImpact = Array.from({ length: 300 }, (_one, index) => ({ target: `sdg.${1 + (index % 17)}`, effect: 'positive' as const, description: `Effekt ${index}` }));
  renderPart(Part, createFakeSession({ rows: { goalImpact } }));
  const list = screen.getByRole('list', { name: '300 positiva effekter som ni har beskrivit' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(12);
  fireEvent.click(screen.getByRole('button', { name: 'Visa fler' }));
  expect(within(list).getAllByRole('listitem')).toHaveLength(60);
  expect(list).toHaveFocus();
});

test('who may not change anything is offered nothing to take along', () => {
  renderPart(Part, createFakeSession({ rows, canEdit: false }));
  expect(screen.queryByRole('button', { name: /^Ta med i svaret/ })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults (%s)', async (language) => {
  const { container } = renderPart(Part, createFakeSession({ rows: { ...rows, knowledgeGap: [{ question: 'Resvanor?' }] } }), language);
  fireEvent.click(screen.getByRole('button', { name: 'Resvanor?' }));
  expect(await axe(container)).toHaveNoViolations();
});
