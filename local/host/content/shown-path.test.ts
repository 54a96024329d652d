import path from 'node:path';
import { shownPath } from './shown-path';

test('a path is told from the root of the repository, or by its last name', () => {
  expect(shownPath(path.resolve(__dirname, '../../../sharepoint/solution/x.sppkg'))).toBe('sharepoint/solution/x.sppkg');
  expect(shownPath('dist')).toBe('dist');
  expect(shownPath(path.resolve(__dirname, '../../../../elsewhere/y.sppkg'))).toBe('y.sppkg');
});
