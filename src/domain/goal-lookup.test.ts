import { shipped } from '../method/shipped';
import { goalIn, goalPlaces, inOrderOf } from './goal-lookup';

const { frameworks } = shipped;
const added = { id: 'framework.forest', level: 'subStrategy', goals: [{ id: 'goal.oak', number: 1, dimensions: ['ecological'] }] } as const;

test('a goal that an administrator has added is found and stands where its framework does', () => {
  const own = [...frameworks, added];
  expect(goalIn(own, 'goal.oak')).toBe(added.goals[0]);
  expect(inOrderOf(own, ['goal.oak', 'ph.8', 'sdg.3', 'goal.oak'])).toEqual(['sdg.3', 'ph.8', 'goal.oak']);
  expect(inOrderOf([added, ...frameworks], ['sdg.3', 'goal.oak'])).toEqual(['goal.oak', 'sdg.3']);
});

test('a withdrawn goal keeps its number and colour, an unknown one stands last', () => {
  expect(goalIn([added], 'sdg.13')).toMatchObject({ number: 13, color: '#3F7E44' });
  expect(goalIn(frameworks, 'sdg.99')).toBeUndefined();
  expect(inOrderOf(frameworks, ['x', 'sdg.99', 'sdg.17'])).toEqual(['sdg.17', 'x', 'sdg.99']);
});

test('the table is made once for each edition', () => {
  expect(goalPlaces(frameworks)).toBe(goalPlaces(frameworks));
});
