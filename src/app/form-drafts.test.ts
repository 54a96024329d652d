import { formDraftsIn } from './form-drafts';

it('keeps what one person wrote apart from another', () => {
  formDraftsIn(window.localStorage, 'site|erik').write('new-case', { name: 'Åsnen "<script>" 🚤' });
  expect(formDraftsIn(window.localStorage, 'site|erik').read('new-case')).toEqual({ name: 'Åsnen "<script>" 🚤' });
  expect(formDraftsIn(window.localStorage, 'site|maria').read('new-case')).toBeNull();
});

it('forgets what is cleared', () => {
  const drafts = formDraftsIn(window.localStorage, 'site|erik');
  drafts.write('x', 1);
  drafts.clear('x');
  expect(drafts.read('x')).toBeNull();
});

it('works without storage, and reads spoilt storage as nothing', () => {
  const none = formDraftsIn(undefined, 'o');
  none.write('x', 1);
  expect(none.read('x')).toBeNull();
  window.localStorage.setItem('hb-form|o|y', '{broken');
  expect(formDraftsIn(window.localStorage, 'o').read('y')).toBeNull();
  const full = { getItem: () => null, setItem: () => { throw new Error('QuotaExceededError'); }, removeItem: () => undefined } as unknown as Storage;
  expect(() => formDraftsIn(full, 'o').write('x', 1)).not.toThrow();
});
