import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Section } from '../../ui/layout/section';
import { BoundPeople, BoundPerson } from '../../ui-bindings/bound-people';
import { BoundText } from '../../ui-bindings/bound-text';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { HandOverDialog } from './hand-over-dialog';
import styles from './initiative.module.scss';

/** The responsible officer and the group, by name and by role; the ownership can be handed over. */
export const People: React.FC = () => {
  const session = useSession();
  const { key } = session.assessment();
  const { about, handOver } = useTexts('initiative');
  const { owner, group } = useTexts('overview');
  const [isOpen, setIsOpen] = React.useState(false);
  const of = { kind: 'assessment', rowKey: key } as const;
  return (
    <Section title={about.peopleTitle} headingLevel={3}>
      <div className={styles.narrowFields}>
        <FieldGrid>
          <BoundPerson {...of} field="owner" label={owner} />
          <BoundText {...of} field="ownerRole" label={about.fields.ownerRole} description={about.fields.ownerRoleHelp} />
        </FieldGrid>
        {session.canEdit() && <div><Button icon="people" ariaLabel={handOver.startLabel} onClick={() => setIsOpen(true)}>{handOver.start}</Button></div>}
        <BoundPeople {...of} field="group" label={group} />
        <BoundText {...of} field="groupRoles" label={about.fields.groupRoles} description={about.fields.groupRolesHelp} multiline rows={2} />
      </div>
      {isOpen && <HandOverDialog onClose={() => setIsOpen(false)} />}
    </Section>
  );
};
