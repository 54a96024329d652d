import * as React from 'react';
import { DiagnosisScreen } from '../../features/diagnosis/diagnosis-screen';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import styles from './views.module.scss';
import { WithTexts } from './with-texts';

export interface DiagnosisViewProps {
  readonly onLeave: () => void;
  readonly onSetup: () => void;
  readonly onOpen: (caseId: number) => void;
}

/** Where an administrator sees how the tool stands, with its words. */
export const DiagnosisView: React.FC<DiagnosisViewProps> = ({ onLeave, onSetup, onOpen }) => {
  const { toList } = useTexts('common');
  return (
    <>
      <div className={styles.backPlain}><LinkButton onClick={onLeave}>{toList}</LinkButton></div>
      <WithTexts area="diagnosis"><DiagnosisScreen onSetup={onSetup} onOpenCase={onOpen} /></WithTexts>
    </>
  );
};
