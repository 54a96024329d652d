import { editionRow, entryRow } from './testing/rows';
import { details } from '../../method/sv/details';
import { labels as english } from '../../method/en/labels';
import { labels } from '../../method/sv/labels';
import { questions } from '../../method/sv/questions';
import { detailsAt, labelsAt, referenceAt, textsAt } from './apply';

const rows = [
  entryRow('a', 'scale', 'effectSign.positive', { title: 'Plus', titleEn: 'Plus side' }),
  entryRow('a', 'scale', 'effectSign.maybe', { title: 'Kanske' }),
  entryRow('a', 'scale', 'initiativeType.grant', { title: 'Bidrag' }),
  entryRow('a', 'scale', 'ground.age', { title: 'Åldrar' }),
  entryRow('a', 'scale', 'childRightsLevel.simple', { title: 'Kort', help: 'Ny hjälp.' }),
  entryRow('a', 'goal', 'sdg.2', { title: 'Mat åt alla', isWithdrawn: true }),
  entryRow('a', 'goal', 'sdg.4', { title: '  ' }),
  entryRow('a', 'question', 'A1', { title: 'Ny fråga?', help: 'Hjälp', example: 'Exempel', titleEn: 'New question?' }),
  entryRow('a', 'question', 'A9', { title: 'Påhittad?' }),
  entryRow('a', 'supportQuestion', 'SQ.1', { title: 'Egen?', help: 'h', example: '' }),
  entryRow('a', 'goalTarget', 'sdg.3.x', { title: 'Eget delmål' }),
  entryRow('a', 'checkPoint', 'S1.1', { parent: 'S1', details: 'mandatory=no' }),
  entryRow('a', 'checkPoint', 'check.x', { parent: 'S1', title: 'Landsbygd?', titleEn: 'Countryside?', help: 'Fråga.', isWithdrawn: true }),
  entryRow('a', 'unit', 'unit.2', { title: 'Kultur', order: 2 }),
  editionRow(1, 'a'),
];
const texts = { ...labels, ...questions };

test('nothing published, or nothing yet at the edition: the same objects', () => {
  expect(labelsAt(labels, [], 3, 'sv')).toBe(labels);
  expect(textsAt(texts, rows, 0, 'sv')).toBe(texts);
  expect(detailsAt(details, rows, 0, 'sv')).toBe(details);
});

test('labels: known codes take new words, codes stay a closed set, names of what is withdrawn stay', () => {
  const at = labelsAt(labels, rows, 1, 'sv');
  expect(at.scales.effectSign).toEqual({ positive: 'Plus', negative: 'Negativ' });
  expect(at.scales.effectKind).toBe(labels.scales.effectKind);
  expect(at.initiativeTypes.grant).toEqual({ title: 'Bidrag', help: labels.initiativeTypes.grant.help });
  expect(at.grounds.age).toBe('Åldrar');
  expect([at.goals['sdg.2'], at.goals['sdg.4']]).toEqual(['Mat åt alla', labels.goals['sdg.4']]);
  expect(referenceAt(rows, 1).frameworks[0]?.goals.map(({ id }) => id)).not.toContain('sdg.2');
  expect(referenceAt(rows, 1).units).toEqual(['Regional utveckling', 'Kultur']);
});

test('English follows Swedish where nothing is translated, text by text', () => {
  const at = textsAt({ ...english, ...questions }, rows, 1, 'en');
  expect(at.scales.effectSign.positive).toBe('Plus side');
  expect(at.initiativeTypes.grant.title).toBe('Bidrag');
  expect(at.questions.A1).toEqual({ title: 'New question?', help: 'Hjälp', example: 'Exempel' });
});

test('questions and details take new words; the main road takes no new question', () => {
  expect(Object.keys(textsAt(texts, rows, 1, 'sv').questions)).toEqual(Object.keys(questions.questions));
  const at = detailsAt(details, rows, 1, 'sv');
  expect(at.supportQuestions['SQ.1']).toEqual({ title: 'Egen?', help: 'h', example: '' });
  expect(at.supportQuestions.MI1).toBe(details.supportQuestions.MI1);
  expect(at.checkPoints).toEqual({ 'check.x': { title: 'Landsbygd?', help: 'Fråga.', example: '' } });
  expect(detailsAt(details, rows, 1, 'en').checkPoints['check.x']?.title).toBe('Countryside?');
  expect(at.goalTargets['sdg.3.x']).toBe('Eget delmål');
  expect(at.childRightsLevels.simple).toMatchObject({ title: 'Kort', help: 'Ny hjälp.' });
});
