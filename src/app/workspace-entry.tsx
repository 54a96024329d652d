import * as React from 'react';
import * as ReactDOM from 'react-dom';

/** Puts the screen into `element`; the function that comes back takes it out again. */
export function mount(element: HTMLElement): () => void {
  ReactDOM.render(<p data-hb-screen="workspace">hello</p>, element);
  return () => {
    ReactDOM.unmountComponentAtNode(element);
  };
}
