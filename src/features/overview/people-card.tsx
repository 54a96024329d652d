import * as React from 'react';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { BoundPeople, BoundPerson } from '../../ui-bindings/bound-people';
import { Stack } from '../../ui/layout/stack';
import { Card } from '../../ui/layout/card';
import { PersonName } from '../../ui/person/person-name';
import styles from './overview.module.scss';

const ReadPeople: React.FC = () => {
  const { owner, group } = useAssessment();
  const texts = useTexts('workspace').overview;
  return (
    <dl className={styles.people}>
      <dt>{texts.owner}</dt>
      <dd>{owner === null ? texts.noOwner : <PersonName name={owner.name} />}</dd>
      <dt>{texts.group}</dt>
      {group.length === 0 && <dd>{texts.noGroup}</dd>}
      {group.map((person) => <dd key={person.id}><PersonName name={person.name} /></dd>)}
    </dl>
  );
};

/** The responsible officer and the project group; whoever may change the case may change them. */
export const PeopleCard: React.FC = () => {
  const { key } = useAssessment();
  const texts = useTexts('workspace').overview;
  return (
    <Card title={texts.peopleTitle} headingLevel={3}>
      {useSession().canEdit() ? (
        <Stack gap="m">
          <BoundPerson kind="assessment" rowKey={key} field="owner" label={texts.owner} />
          <BoundPeople kind="assessment" rowKey={key} field="group" label={texts.group} />
        </Stack>
      ) : <ReadPeople />}
    </Card>
  );
};
