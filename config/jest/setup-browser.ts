import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';
import '@testing-library/jest-dom';

// Whatever a test waits for to appear may take its time on a loaded machine; the default is one second.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has none of these; Fluent and our windowed list ask for them.
if (!('ResizeObserver' in window)) {
  class NoResizeObserver {
    public observe(): void {}
    public unobserve(): void {}
    public disconnect(): void {}
  }
  Object.assign(window, { ResizeObserver: NoResizeObserver });
}
if (typeof window.matchMedia !== 'function') {
  Object.assign(window, {
    matchMedia: (media: string) => ({
      media,
      matches: false,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
  });
}

// Every browser has these; jsdom leaves them out.
Object.assign(globalThis, { TextEncoder, TextDecoder });
Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
