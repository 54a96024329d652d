import * as React from 'react';
import type { GroupMembers } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import { Card } from '../../ui/layout/card';
import { PersonPicker } from '../../ui/person/person-picker';
import { usePeopleSearch } from '../../ui-bindings/use-people-search';
import type { Adding, PersonToAdd } from './use-groups';
import { useSetupFailure } from './use-setup-failure';
import styles from './setup.module.scss';

export interface GroupCardProps {
  readonly group: GroupMembers;
  readonly adding: Adding | undefined;
  readonly onAdd: (person: PersonToAdd) => void;
}

/** One group: what it may do, who is in it, and a field to add somebody. */
export const GroupCard: React.FC<GroupCardProps> = ({ group, adding, onAdd }) => {
  const texts = useTexts('setup').members;
  const common = useTexts('common');
  const search = usePeopleSearch();
  const { title, may } = texts.groups[group.group];
  const sentence = useSetupFailure(adding?.kind === 'failed' ? adding.failure : null);

  const handleChoice = (chosen: readonly PersonToAdd[]): void => {
    const person = chosen[chosen.length - 1];
    if (person !== undefined) onAdd(person);
  };

  return (
    <Card title={title} headingLevel={2}>
      <p className={styles.may}>{may}</p>
      {group.members.length === 0 ? <p className={styles.quiet}>{texts.nobody}</p> : (
        <ul className={styles.members} aria-label={texts.members(title)}>
          {group.members.map(({ id, name }) => <li key={id}>{name}</li>)}
        </ul>
      )}
      <PersonPicker
        label={texts.add(title)} selected={[]} texts={common.people} onSearch={search} onChange={handleChoice}
        error={adding?.kind === 'failed' ? `${texts.notAdded(adding.name)} ${sentence}` : undefined}
      />
      <p role="status" className={styles.said}>
        {adding?.kind === 'sending' && texts.adding}
        {adding?.kind === 'added' && texts.added(adding.name, title)}
      </p>
    </Card>
  );
};
