import * as React from 'react';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Card } from '../../ui/layout/card';
import { PersonName } from '../../ui/person/person-name';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import styles from './overview.module.scss';

/** The responsible officer and the project group, with the roles they have. */
export const PeopleCard: React.FC = () => {
  const { owner, ownerRole, group, groupRoles } = useAssessment();
  const texts = useTexts('overview');
  const canEdit = useSession().canEdit();
  const { goTo } = usePartNavigation();
  return (
    <Card title={texts.peopleTitle} headingLevel={3}>
      <dl className={styles.people}>
        <dt>{texts.owner}</dt>
        <dd>{owner === null ? texts.noOwner : <PersonName name={owner.name} detail={ownerRole} />}</dd>
        {owner === null && ownerRole.trim() !== '' && <dd>{ownerRole}</dd>}
        <dt>{texts.group}</dt>
        {group.length === 0 && <dd>{texts.noGroup}</dd>}
        {group.map((person) => <dd key={person.id}><PersonName name={person.name} /></dd>)}
        {groupRoles.trim() !== '' && <dd className={styles.words}>{groupRoles}</dd>}
      </dl>
      {canEdit && <LinkButton onClick={() => goTo('initiative')}>{texts.changePeople}</LinkButton>}
    </Card>
  );
};
