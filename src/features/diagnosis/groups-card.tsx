import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { Texts } from '../../i18n/load-texts';
import { Button } from '../../ui/button/button';
import { HealthCard, HealthRow } from './health-card';
import { worst, type GroupFinding } from './health';
import styles from './diagnosis.module.scss';

const sentenceOf = ({ group: { group, title, groupsWithin }, kind }: GroupFinding, texts: Texts['diagnosis']['groups'], and: string): string => {
  switch (kind) {
    case 'fine': return texts.fine[group];
    case 'untold': return texts.untold;
    case 'missing': return texts.missing;
    case 'renamed': return texts.renamed(title);
    case 'within': return texts.within(groupsWithin.join(` ${and} `));
    case 'empty': return texts.empty[group];
    case 'flowNeeded': return texts.empty.flowNeeded;
  }
};

/** The five groups: how many are in each, and what it means when nobody is. */
export const GroupsCard: React.FC<{ readonly findings: readonly GroupFinding[]; readonly onSetup: () => void }> = ({ findings, onSetup }) => {
  const { groups: texts, visitor } = useTexts('diagnosis');
  const health = worst(findings.map((one) => one.health).filter((one) => one !== 'neutral'));
  return (
    <HealthCard title={texts.title} health={health}>
      <ul className={styles.rows}>
        {findings.map((finding) => {
          const { group: name, memberCount, isThere } = finding.group;
          return (
            <HealthRow key={name} health={finding.health} name={texts.names[name]} fact={isThere && memberCount !== null ? texts.count(memberCount) : undefined}>
              <p>{sentenceOf(finding, texts, visitor.and)}</p>
            </HealthRow>
          );
        })}
      </ul>
      <div className={styles.foot}><Button icon="people" onClick={onSetup}>{texts.toMembers}</Button></div>
    </HealthCard>
  );
};
