import { fireEvent } from '@testing-library/react';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { supportCategories, supportQuestionIds } from '../../method/ids';
import type * as textInput from '../../ui/fields/text-input';
import { Part } from './part';

const painted: string[] = [];
jest.mock('../../ui/fields/text-input', () => {
  const real = jest.requireActual<typeof textInput>('../../ui/fields/text-input');
  return { TextInput: (props: Parameters<typeof real.TextInput>[0]) => { painted.push(props.label); return real.TextInput(props); } };
});

test('one keystroke paints one field, with 29 questions, 20 of the group’s own and all of them open', () => {
  const asked = supportCategories.flatMap((category) => supportQuestionIds[category].map((item) => ({ key: `case-1:${item}`, item, choice: 'relevant', text: 'Ja' })));
  const own = Array.from({ length: 20 }, (_one, index) => ({ key: `case-1:own.${index}`, item: `own.${index}`, category: 'power', choice: 'relevant', question: `Fråga ${index}`, text: 'Ja' }));
  const session = createFakeSession({ rows: { answer: [...asked, ...own] } });
  const { container } = renderPart(Part, session);
  const field = container.querySelectorAll('[data-question="MI1"] textarea')[3];
  expect(painted.length).toBeGreaterThan(100);
  painted.length = 0;
  fireEvent.change(field as Element, { target: { value: 'Jaha' } });
  expect(painted).toEqual(['Er slutsats']);
});
