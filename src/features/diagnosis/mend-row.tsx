import * as React from 'react';
import { Message } from '../../ui/feedback/message';
import type { Mending } from './use-diagnosis';
import { useDiagnosisFailure } from './use-diagnosis-failure';

/** Says that what was tried here did not go, and why. */
export const MendFailure: React.FC<{ readonly mending: Mending | null; readonly of: string }> = ({ mending, of }) => {
  const failure = mending?.key === of ? mending.failure : null;
  const sentence = useDiagnosisFailure(failure);
  return failure === null ? null : <Message tone="danger" live="alert">{sentence}</Message>;
};

/** Whether this is on its way. */
export const isMending = (mending: Mending | null, of: string): boolean => mending?.key === of && mending.failure === null;
