import * as React from 'react';
import { briefDifference } from '../../domain/brief/difference';
import type { BriefChange } from '../../domain/brief/difference';
import type { BriefDocument } from '../../domain/brief/document';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { TextVersions } from '../../ui/fields/text-versions';
import styles from './differences.module.scss';

const ChangeItem: React.FC<{ readonly change: BriefChange }> = ({ change: { where, before, after } }) => {
  const texts = useTexts('brief').publish.difference;
  if (before !== null && after !== null) {
    return <li>{where !== '' && <p className={styles.where}>{where}</p>}<TextVersions before={before} after={after} titles={[texts.before, texts.after]} empty={texts.empty} /></li>;
  }
  const isNew = after !== null;
  return (
    <li>
      {where !== '' && <p className={styles.where}>{where}</p>}
      <Pill tone={isNew ? 'success' : 'neutral'} icon={isNew ? 'plus' : 'minus'}>{isNew ? texts.added : texts.removed}</Pill>
      <p className={styles.text}>{after ?? before}</p>
    </li>
  );
};

/** What is said otherwise now than in an earlier brief, section by section. */
export const BriefDifferences: React.FC<{ readonly before: BriefDocument; readonly after: BriefDocument }> = ({ before, after }) => {
  const texts = useTexts('brief').publish;
  const { isSame, head, sections } = React.useMemo(() => briefDifference(before, after), [before, after]);
  if (isSame) return <p className={styles.text}>{texts.list.nothingChanged}</p>;
  const groups = [...(head.length === 0 ? [] : [{ id: 'head', heading: texts.difference.head, changes: head }]), ...sections];
  return (
    <>
      {groups.map(({ id, heading, changes }) => (
        <section key={id} className={styles.differing} lang={after.language}>
          <h5 className={styles.differingTitle}>{heading}</h5>
          <ul className={styles.changes}>{changes.map((change, index) => <ChangeItem key={index} change={change} />)}</ul>
        </section>
      ))}
    </>
  );
};
