import * as fc from 'fast-check';
import { parsePastDeciders, withPastDecider } from './past-deciders';

it.each([
  ['', []],
  ['7;Sara Öhman', [{ id: 7, name: 'Sara Öhman' }]],
  ['7;Sara Öhman\r\n\n 12 ; Lars; Dahl ', [{ id: 7, name: 'Sara Öhman' }, { id: 12, name: 'Lars; Dahl' }]],
  ['7\nSara;7\n0;Noll\n-3;Minus\n99999999999999999999;Stor', [{ id: 7, name: '' }]],
])('reads %j', (value, people) => expect(parsePastDeciders(value)).toEqual(people));

it('keeps everybody, adds one once, and reads what it wrote', () => {
  const person = fc.record({ id: fc.integer({ min: 1, max: 50 }), name: fc.string() });
  fc.assert(fc.property(fc.array(person), person, (people, one) => {
    const value = people.reduce(withPastDecider, '');
    const next = parsePastDeciders(withPastDecider(value, one));
    expect(new Set(next.map(({ id }) => id))).toEqual(new Set([...people, one].map(({ id }) => id)));
    expect(next).toHaveLength(new Set([...people, one].map(({ id }) => id)).size);
    expect(withPastDecider(withPastDecider(value, one), one)).toBe(withPastDecider(value, one));
  }));
});
