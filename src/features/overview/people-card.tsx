import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Card } from '../../ui/layout/card';
import { PersonName } from '../../ui/person/person-name';
import styles from './overview.module.scss';

/** The responsible officer and the project group. */
export const PeopleCard: React.FC = () => {
  const { owner, group } = useAssessment();
  const texts = useTexts('workspace').overview;
  return (
    <Card title={texts.peopleTitle} headingLevel={3}>
      <dl className={styles.people}>
        <dt>{texts.owner}</dt>
        <dd>{owner === null ? texts.noOwner : <PersonName name={owner.name} />}</dd>
        <dt>{texts.group}</dt>
        {group.length === 0 && <dd>{texts.noGroup}</dd>}
        {group.map((person) => <dd key={person.id}><PersonName name={person.name} /></dd>)}
      </dl>
    </Card>
  );
};
