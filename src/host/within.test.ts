import { within } from './within';

it.each([
  ['an answer in time', Promise.resolve('theirs'), 'theirs'],
  ['a refusal', Promise.reject(new Error('no')), 'ours'],
  ['silence', new Promise<string>(() => undefined), 'ours'],
] as const)('%s', async (_name, promise, expected) => {
  await expect(within(promise as Promise<string>, 5, 'ours')).resolves.toBe(expected);
});
