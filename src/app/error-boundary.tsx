import * as React from 'react';
import { lastResort } from '../i18n/last-resort';

interface State { readonly hasFailed: boolean }

/** Keeps a mistake in one screen from leaving an empty page. Drafts are safe: they are in the browser's storage. */
export class ErrorBoundary extends React.Component<{ readonly sentence?: string }, State> {
  public override state: State = { hasFailed: false };

  public static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? <p role="alert">{this.props.sentence ?? lastResort}</p> : this.props.children;
  }
}
