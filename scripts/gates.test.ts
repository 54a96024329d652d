import { runGates } from './gates';
import type { Gate } from './gates/gate';

const gate = (name: string, find: Gate['find']): Gate => ({ name, title: name, find });
const fine = (name: string): Gate => gate(name, () => Promise.resolve([]));

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

test('counts what passed, what found something and what broke', async () => {
  const gates = [fine('a'), gate('b', () => Promise.resolve(['one', 'two'])), gate('c', () => Promise.reject(new Error('no git here'))), fine('d')];
  await expect(runGates([], gates)).resolves.toEqual({ passed: 2, failed: 2 });
  const said = (process.stderr.write as jest.Mock).mock.calls.flat().join('');
  expect(said).toContain('one\n');
  expect(said).toContain('no git here');
});

test('runs only those that are named, and says so when there is none', async () => {
  await expect(runGates(['a'], [fine('a'), fine('b')])).resolves.toEqual({ passed: 1, failed: 0 });
  await expect(runGates(['x'], [fine('a')])).rejects.toThrow('There is no gate "x"');
});
