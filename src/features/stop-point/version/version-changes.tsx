import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { changesBetween } from '../../../domain/stop-version/difference';
import type { RowChange } from '../../../domain/stop-version/difference';
import { stopVersion, versionGroups } from '../../../domain/stop-version/version';
import type { StopVersion } from '../../../domain/stop-version/version';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Pill } from '../../../ui/feedback/pill';
import { TextVersions } from '../../../ui/fields/text-versions';
import { useVersionWords } from './use-version-words';
import type { VersionWords } from './use-version-words';
import { useVersionFacts } from './version-facts';
import styles from './version.module.scss';

const tones = { changed: 'info', added: 'success', removed: 'warning' } as const;

interface ChangeProps {
  readonly change: RowChange;
  readonly words: VersionWords;
  readonly titles: readonly [before: string, after: string];
}

/** One row: field by field what it said and says; of one that has come or gone, what it says. */
const Change: React.FC<ChangeProps> = ({ change, words, titles }) => {
  const texts = useTexts('stop').version;
  const { kind, fields } = change;
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <Pill tone={tones[kind]}>{texts.kind[kind]}</Pill>
        <h6 className={styles.name}>{words.name(change.row)}</h6>
      </div>
      {kind === 'changed'
        ? fields.map(({ field, before, after }) => (
          <div key={field} className={styles.field}>
            <p className={styles.label}>{texts.field[field]}</p>
            <TextVersions before={words.value(field, before)} after={words.value(field, after)} titles={titles} empty={texts.empty} />
          </div>
        ))
        : (
          <dl className={styles.list}>
            {fields.map(({ field, before, after }) => <div key={field}><dt>{texts.field[field]}</dt><dd>{words.value(field, kind === 'added' ? after : before)}</dd></div>)}
          </dl>
        )}
    </li>
  );
};

/** How many changes of a group are shown before the rest is asked for. */
const FIRST = 20;

interface GroupProps {
  readonly title: string;
  readonly changes: readonly RowChange[];
  readonly words: VersionWords;
  readonly titles: ChangeProps['titles'];
}

/** The changes of one kind of row. */
const Group: React.FC<GroupProps> = ({ title, changes, words, titles }) => {
  const { actions } = useTexts('common');
  const [isWhole, setIsWhole] = React.useState(false);
  const list = React.useRef<HTMLUListElement>(null);
  // The button goes away with the click; the focus stays with the list.
  const handleMore = (): void => { setIsWhole(true); list.current?.focus(); };
  return (
    <section aria-label={title}>
      <h5 className={styles.group}>{title}</h5>
      <ul ref={list} tabIndex={-1} className={styles.changes}>
        {(isWhole ? changes : changes.slice(0, FIRST)).map((change) => <Change key={change.id} change={change} words={words} titles={titles} />)}
      </ul>
      {!isWhole && changes.length > FIRST && <Button kind="quiet" onClick={handleMore}>{actions.showMore}</Button>}
    </section>
  );
};

/** What is other than it was as the group chose to rework; follows what is typed. */
export const VersionChanges: React.FC<{ readonly version: StopVersion }> = ({ version }) => {
  const texts = useTexts('stop').version;
  const { host, now } = useProduct();
  const facts = useVersionFacts();
  const checkPoints = version.rows.filter(({ group }) => group === 'answer').map(({ id }) => id);
  const present = stopVersion(version.stop, version.round, now(), facts, checkPoints);
  const changes = changesBetween(version, present);
  const words = useVersionWords(version, present);
  const titles = [texts.before(formatDay(version.takenAt, host.locale)), texts.now] as const;
  const count = (kind: RowChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return <p className={styles.summary}>{texts.same}</p>;
  return (
    <div className={styles.box}>
      <p className={styles.summary}>{texts.count(count('changed'), count('added'), count('removed'))}</p>
      {versionGroups.filter((group) => changes.some((change) => change.group === group)).map((group) => (
        <Group key={group} title={texts.group[group]} changes={changes.filter((change) => change.group === group)} words={words} titles={titles} />
      ))}
    </div>
  );
};
