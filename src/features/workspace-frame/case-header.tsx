import * as React from 'react';
import { useAssessment, useField } from '../../data/bindings/session-context';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import styles from './case-header.module.scss';
import { SaveLine } from './save-line';
import { StatusPill } from './status-pill';

/** The most names of the group that are told; the rest are a number. */
const namesShown = 3;

/** Which initiative this is, whose it is, where it stands, and whether all is saved. */
export const CaseHeader: React.FC = () => {
  const { key, type, unit, owner, group } = useAssessment();
  // A blank or too long name is not stored: the case goes on under the one it has.
  const typed = useField('assessment', key, 'name');
  const name = typed.stored ?? typed.value;
  const texts = useTexts('workspace').frame;
  const { initiativeTypes } = useMethodTexts();
  const facts = [type === null ? '' : initiativeTypes[type].title, unit].filter((fact) => fact.trim() !== '');
  const names = group.slice(0, namesShown).map((person) => person.name);
  const more = group.length - names.length;
  return (
    <div className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{name.trim() === '' ? texts.unnamed : name}</h1>
        <StatusPill />
        <div className={styles.save}><SaveLine /></div>
      </div>
      <dl className={styles.facts}>
        {facts.length > 0 && <div className={styles.fact}><dt className={styles.hidden}>{texts.what}</dt><dd>{facts.join(' · ')}</dd></div>}
        <div className={styles.fact}><dt>{texts.owner}</dt><dd>{owner === null ? texts.noOwner : owner.name}</dd></div>
        {group.length > 0 && (
          <div className={styles.fact} title={group.map((person) => person.name).join(', ')}>
            <dt>{texts.group}</dt><dd>{names.join(', ')}{more > 0 ? ` ${texts.andMore(more)}` : ''}</dd>
          </div>
        )}
      </dl>
    </div>
  );
};
