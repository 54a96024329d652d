import * as React from 'react';
import { SetupScreen } from '../../features/setup/setup-screen';
import { WithTexts } from './with-texts';

/** The set-up page, with its words. */
export const SetupView: React.FC<{ readonly onDone: () => void; readonly onDiagnosis: () => void }> = ({ onDone, onDiagnosis }) => (
  <WithTexts area="setup"><SetupScreen onDone={onDone} onDiagnosis={onDiagnosis} /></WithTexts>
);
