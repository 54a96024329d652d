import * as React from 'react';
import { lastResort } from '../i18n/last-resort';

interface State { readonly hasFailed: boolean }

export interface ErrorBoundaryProps {
  readonly sentence?: string;
  /** Told once: what it was, and where in the code, without what people have written. */
  readonly onFail?: (name: string, where: string) => void;
}

/** Lines of a stack that are worth keeping: where it broke and who called. */
const MOST_LINES = 12;
const framesOf = (stack: string | null | undefined): readonly string[] => (stack ?? '').split('\n').filter((line) => /^\s+(at|in) |^[^\s@]*@https?:/.test(line)).slice(0, MOST_LINES);

/** Keeps a mistake in one screen from leaving an empty page. Drafts are safe: they are in the browser's storage. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, State> {
  public override state: State = { hasFailed: false };

  public static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  public override componentDidCatch(error: unknown, info: React.ErrorInfo): void {
    const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' };
    // A message may quote a text somebody has written ("…" is not valid JSON).
    this.props.onFail?.(name, [message.replace(/(["'`]).*?\1/gs, '$1…$1').slice(0, 300), ...framesOf(stack), ...framesOf(info.componentStack)].join('\n'));
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? <p role="alert">{this.props.sentence ?? lastResort}</p> : this.props.children;
  }
}
