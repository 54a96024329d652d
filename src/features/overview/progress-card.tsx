import * as React from 'react';
import type { PartFill } from '../../domain/completeness';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Pill } from '../../ui/feedback/pill';
import { Card } from '../../ui/layout/card';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { usePartName } from '../../ui-bindings/part-names';
import { usePartFills } from '../../ui-bindings/use-case-facts';
import styles from './overview.module.scss';

const tones = { empty: 'neutral', started: 'info', done: 'success', attention: 'warning' } as const;

/** All parts with what is left in each: on a narrow screen the rail is a menu, and this is where one sees the whole. */
export const ProgressCard: React.FC = () => {
  const fills = usePartFills();
  const { goTo, current } = usePartNavigation();
  const name = usePartName();
  const overview = useTexts('overview');
  const { frame } = useTexts('workspace');
  const { progressTitle, progress } = overview;
  const textOf = ({ state, missing, isWithheld }: PartFill): string =>
    (isWithheld ? frame.state.withheld : state === 'started' ? progress.started(missing.length) : progress[state]);
  return (
    <Card title={progressTitle} headingLevel={3}>
      <ul className={styles.progress}>
        {fills.filter(({ part }) => part !== current && part !== 'history').map((fill) => (
          <li key={fill.part}>
            <LinkButton onClick={() => goTo(fill.part)}>{name(fill.part)}</LinkButton>
            <Pill tone={tones[fill.state]}>{textOf(fill)}</Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
};
