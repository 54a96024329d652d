import * as fc from 'fast-check';
import { assessorRoleInGroup } from './assessor-role';

describe('assessorRoleInGroup', () => {
  const roles = 'Jurist\n– Miljöstrateg (Anna Berg)\r\n* Kommunikatör, trafikplanerare; GIS-ingenjör\n\n';
  test.each([
    ['projektledare', 'Projektledare'], [' JURIST. ', 'Jurist'], ['Miljöstrateg', '– Miljöstrateg (Anna Berg)'], ['miljöstrateg (region)', '– Miljöstrateg (Anna Berg)'],
    ['Trafikplanerare', 'trafikplanerare'], ['gis-ingenjör', 'GIS-ingenjör'], ['Kommunikatör, trafikplanerare; GIS-ingenjör', '* Kommunikatör, trafikplanerare; GIS-ingenjör'],
  ])('%s is recognised', (role, found) => expect(assessorRoleInGroup(role, 'Projektledare', roles)).toBe(found));
  test.each(['', '  ', 'Strateg', 'Folkhälsostrateg', 'Biträdande jurist', '(Jurist)', '-'])('"%s" is no role of the group', (role) =>
    expect(assessorRoleInGroup(role, 'Projektledare', roles)).toBeUndefined());
  test('it is total, and finds nothing where the group has said nothing', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (role, groupRoles) => {
      expect(assessorRoleInGroup(role, '', '')).toBeUndefined();
      const found = assessorRoleInGroup(role, '', groupRoles);
      expect(found === undefined || groupRoles.includes(found)).toBe(true);
    })));
});
