import * as React from 'react';
import type { SetupStep } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import { Icon, type IconName } from '../../ui/icons/icon';
import { Disclosure } from '../../ui/layout/disclosure';
import { sumUpSteps } from './sum-up-steps';
import styles from './setup.module.scss';

const Part: React.FC<{ readonly icon: IconName; readonly title: string; readonly text: string }> = ({ icon, title, text, children }) => (
  <li className={styles.part}>
    <Icon name={icon} />
    <div>
      <h3 className={styles.partTitle}>{title}</h3>
      <p>{text}</p>
      {children}
    </div>
  </li>
);

const Lines: React.FC<{ readonly lines: readonly string[] }> = ({ lines }) => (
  <ul className={styles.lines}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
);

/** What will be made, in a few lines; the lists themselves for those who ask. */
export const PlanSummary: React.FC<{ readonly steps: readonly SetupStep[] }> = ({ steps }) => {
  const texts = useTexts('setup').install;
  const { newLists, newLibraries, additions, groups, hasAccess } = React.useMemo(() => sumUpSteps(steps), [steps]);
  const isNothing = newLists.length + newLibraries.length + additions.length + groups.length === 0 && !hasAccess;
  if (isNothing) return <p>{texts.onlyVersion}</p>;
  return (
    <ul className={styles.parts}>
      {newLists.length > 0 && (
        <Part icon="document" title={texts.lists.title(newLists.length)} text={texts.lists.text}>
          <Disclosure summary={texts.lists.show}>
            <Lines lines={newLists.map(({ name, columns }) => texts.lists.columns(name, columns))} />
          </Disclosure>
        </Part>
      )}
      {newLibraries.length > 0 && (
        <Part icon="document" title={texts.libraries.title(newLibraries.length)} text={texts.libraries.text}>
          <Lines lines={newLibraries} />
        </Part>
      )}
      {additions.length > 0 && (
        <Part icon="edit" title={texts.additions.title} text={texts.additions.text}>
          <Disclosure summary={texts.additions.show}>
            <Lines lines={additions.map(({ list, names }) => texts.additions.line(list, names.join(', ')))} />
          </Disclosure>
        </Part>
      )}
      {groups.length > 0 && (
        <Part icon="people" title={texts.groups.title(groups.length)} text={texts.groups.text}>
          <Lines lines={groups} />
        </Part>
      )}
      {hasAccess && <Part icon="lock" title={texts.access.title} text={texts.access.text} />}
    </ul>
  );
};
