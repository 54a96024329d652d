/** @jest-environment jsdom */
import { browserDraftStore } from './draft-store';
import { pageSignals } from './surroundings';

afterEach(() => { localStorage.clear(); jest.restoreAllMocks(); });

it('keeps drafts in the browser, and tells of other tabs', () => {
  const store = browserDraftStore(window);
  expect(store.write('hb-draft|a', 'x')).toBe(true);
  localStorage.setItem('other', 'y');
  expect([store.read('hb-draft|a'), store.keys('hb-draft|')]).toEqual(['x', ['hb-draft|a']]);
  expect(browserDraftStore(window).read('hb-draft|a')).toBe('x');
  const heard: string[] = [];
  const stop = store.onOtherTab((key) => heard.push(key));
  window.dispatchEvent(new StorageEvent('storage', { key: 'hb-draft|a' }));
  stop();
  window.dispatchEvent(new StorageEvent('storage', { key: 'hb-draft|b' }));
  expect(heard).toEqual(['hb-draft|a']);
  store.write('hb-draft|a', null);
  expect(localStorage.getItem('hb-draft|a')).toBeNull();
});

it('keeps in memory what a full storage refuses, and finds it again', () => {
  const store = browserDraftStore(window);
  store.write('k', 'old');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  expect(store.write('k', 'new')).toBe(false);
  expect([store.read('k'), store.keys('k')]).toEqual(['new', ['k']]);
  jest.restoreAllMocks();
  expect(store.write('k', 'newer')).toBe(true);
  expect([store.read('k'), localStorage.getItem('k')]).toEqual(['newer', 'newer']);
});

it('works where the browser has switched storage off', () => {
  const blocked = { get localStorage(): Storage { throw new DOMException('no', 'SecurityError'); }, addEventListener: () => undefined } as unknown as Window;
  const store = browserDraftStore(blocked);
  expect([store.write('k', 'v'), store.read('k'), store.write('k', null), store.read('k')]).toEqual([false, 'v', true, null]);
});

it('hears the page: network, coming back, leaving', () => {
  const heard: string[] = [];
  const signals = pageSignals(window);
  const stops = [signals.onOnline(() => heard.push('online')), signals.onReturn(() => heard.push('return')), signals.onLeave(() => heard.push('leave'))];
  const show = (state: string): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as DocumentVisibilityState);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  window.dispatchEvent(new Event('online'));
  show('hidden');
  show('visible');
  window.dispatchEvent(new Event('pagehide'));
  stops.forEach((stop) => stop());
  window.dispatchEvent(new Event('online'));
  expect(heard).toEqual(['online', 'leave', 'return', 'leave']);
});
