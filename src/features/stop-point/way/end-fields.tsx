import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { TextInput } from '../../../ui/fields/text-input';
import { BoundPerson } from '../../../ui-bindings/bound-people';
import { useId } from '../../../ui/hooks/use-id';
import styles from './way.module.scss';

export interface EndFieldsProps {
  /** Id of the field for the person, where a missing answer leads to. */
  readonly headId: string;
  readonly toRole: string;
  readonly onRole: (toRole: string) => void;
  readonly isMissing: boolean;
}

/** Who is told that the initiative has ended: the head of department, or a role in words. */
export const EndFields: React.FC<EndFieldsProps> = ({ headId, toRole, onRole, isMissing }) => {
  const texts = useTexts('stop').end;
  const { key } = useSession().assessment();
  const id = useId('end');
  return (
    <div role="group" aria-labelledby={id} className={styles.end}>
      <h4 id={id} className={styles.endTitle}>{texts.title}</h4>
      <p className={styles.lead}>{texts.lead}</p>
      <BoundPerson id={headId} kind="assessment" rowKey={key} field="head" label={texts.head} description={texts.headHelp} error={isMissing ? texts.missing : undefined} />
      <TextInput label={texts.role} description={texts.roleHelp} value={toRole} maxLength={255} onChange={onRole} />
    </div>
  );
};
