import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { isMuchAffectedWithLittlePower, lacksPersonReason } from '../../../domain/stakeholders';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { useStakeholderLinks } from '../stakeholder-links';
import styles from '../stakeholders.module.scss';

/** What a closed card says: sector, what calls for attention, and the two levels in words. */
export const StakeholderSummary: React.FC<RowCardPart<'stakeholder'>> = ({ row }) => {
  const { stakeholderSector, stakeholderLevel } = useMethodTexts().scales;
  const texts = useTexts('stepB').stakeholders;
  const { met } = useStakeholderLinks();
  const levels: Readonly<Record<number, string | undefined>> = stakeholderLevel;
  const level = (value: number | null): string => (value === null ? texts.notSet : levels[value] ?? texts.notSet).toLowerCase();
  const isExposed = isMuchAffectedWithLittlePower(row);
  const isMet = met.has(row.key);
  return (
    <>
      {row.sector !== null && <Pill>{stakeholderSector[row.sector] ?? row.sector}</Pill>}
      {lacksPersonReason(row) && <Pill tone="warning" icon="person">{texts.person.missingShort}</Pill>}
      {isExposed && !isMet && <Pill tone="warning" icon="warning">{texts.unheard.short}</Pill>}
      {isExposed && isMet && <Pill tone="info">{texts.littlePowerShort}</Pill>}
      <span className={styles.levels}>{texts.levels(level(row.affected), level(row.power))}</span>
    </>
  );
};
