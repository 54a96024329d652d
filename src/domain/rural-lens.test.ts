import fc from 'fast-check';
import { placeIds, places } from '../method/places';
import { ruralView } from './rural-lens';

const at = (...ids: readonly string[]) => ({ places: ids });

test.each([
  ['nothing named', [], false],
  ['no places at all', [at(), at()], false],
  ['a town alone', [at('place.town')], true],
  ['a part of a town', [at('place.partOfTown')], true],
  ['the whole county alone', [at('place.county')], true],
  ['a town and, in another effect, the countryside', [at('place.city'), at('place.remoteCountryside')], false],
  ['a municipality alone', [at('place.alvesta')], false],
  ['other counties and abroad', [at('place.otherCounties', 'place.abroad')], false],
  ['a place that is not known', [at('place.new')], false],
])('%s: asks %s', (_name, effects, isAsking) => {
  expect(ruralView(effects, places).isAsking).toBe(isAsking);
});

test('a kind of countryside that an administrator has added counts', () => {
  const own = [...places, { id: 'place.own', kind: 'countryside' as const }];
  expect(ruralView([at('place.town'), at('place.own')], own).isAsking).toBe(false);
});

test('who says what does not matter: neither the order nor the effect a place stands on', () => {
  const effects = fc.array(fc.record({ places: fc.array(fc.constantFrom(...placeIds)) }));
  fc.assert(fc.property(effects, (rows) => {
    const gathered = [at(...rows.flatMap((row) => row.places).reverse())];
    expect(ruralView(gathered, places).isAsking).toBe(ruralView(rows, places).isAsking);
    expect(ruralView([...rows, at('place.nearCountryside')], places).isAsking).toBe(false);
    expect(new Set(ruralView(rows, places).named).size).toBe(ruralView(rows, places).named.length);
  }));
});
