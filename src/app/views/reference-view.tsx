import * as React from 'react';
import { ReferenceScreen } from '../../features/reference/reference-screen';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import styles from './views.module.scss';
import { WithTexts } from './with-texts';

/** Where an administrator changes the method, with its words. */
export const ReferenceView: React.FC<{ readonly onLeave: () => void }> = ({ onLeave }) => {
  const { toList } = useTexts('common');
  return (
    <>
      <div className={styles.backPlain}><LinkButton onClick={onLeave}>{toList}</LinkButton></div>
      <WithTexts area="reference"><ReferenceScreen /></WithTexts>
    </>
  );
};
