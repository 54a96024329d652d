import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useRows, useSession } from '../../../data/bindings/session-context';
import type { Stakeholder } from '../../../data/ports/rows';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { stakeholderSectors } from '../../../method/scales';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { HelpText } from '../../../ui/help/help-text';
import { Section } from '../../../ui/layout/section';
import { TwoColumns } from '../../../ui/layout/two-columns';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import type { RowCardsProps } from '../../../ui-bindings/row-cards/row-cards';
import styles from '../stakeholders.module.scss';
import { useFiltered } from './filter';
import type { StakeholderFilter } from './filter';
import { FilterBar } from './filter-bar';
import { QuickAdd } from './quick-add';
import { StakeholderFields } from './stakeholder-fields';
import { StakeholderSummary } from './stakeholder-summary';

/** Fewer than this are taken in at a glance. */
const FILTER_FROM = 8;

/** Sectors that nobody in the list belongs to: the handbook asks the group to look all round. */
const MissingSectors: React.FC<{ readonly rows: readonly Stakeholder[] }> = ({ rows }) => {
  const { stakeholderSector } = useMethodTexts().scales;
  const { missingSectors } = useTexts('stepB').stakeholders;
  const missing = stakeholderSectors.filter((sector) => !rows.some((row) => row.sector === sector));
  if (rows.length === 0 || missing.length === 0) return null;
  return (
    <div className={styles.sectors}>
      <p className={styles.sectorsTitle}>{missingSectors}</p>
      <ul>{missing.map((sector) => <li key={sector}>{stakeholderSector[sector]}</li>)}</ul>
    </div>
  );
};

export interface StakeholderListProps {
  readonly filter: StakeholderFilter;
  readonly onFilter: (filter: StakeholderFilter) => void;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly reveal: RowCardsProps<'stakeholder'>['reveal'];
}

/** The stakeholders as cards; an organisation until someone says otherwise, since a named person needs a reason. */
export const StakeholderList: React.FC<StakeholderListProps> = ({ filter, onFilter, draft, onDraft, reveal }) => {
  const texts = useTexts('stepB').stakeholders;
  const { exampleLabel } = useTexts('workspace').bindings;
  const canEdit = useSession().canEdit();
  const rows = useRows('stakeholder');
  const shown = useFiltered(rows, filter);
  const numbers = React.useMemo(() => new Map(rows.map(({ key }, index) => [key, index + 1])), [rows]);
  const empty = rows.length === 0
    ? <EmptyState icon="people" title={texts.emptyTitle} text={texts.emptyText} />
    : <p className={styles.quiet}>{texts.filter.noHits}</p>;
  return (
    <Section title={texts.listTitle} headingLevel={3}>
      <TwoColumns aside={<><HelpText text={texts.listLead} example={texts.example} exampleLabel={exampleLabel} /><MissingSectors rows={rows} /></>}>
        {rows.length >= FILTER_FROM && <FilterBar filter={filter} onChange={onFilter} shown={shown.length} all={rows.length} />}
        <RowCards
          kind="stakeholder"
          rows={shown}
          nameOf={({ key, name }) => shorten(name) || texts.unnamed(numbers.get(key) ?? 0)}
          removeLabel={texts.remove}
          removedText={texts.removed}
          empty={empty}
          adds={[{ label: texts.add, values: { kind: 'organisation' } }]}
          Fields={StakeholderFields}
          Summary={StakeholderSummary}
          reveal={reveal}
        />
        {canEdit && <div className={styles.after}><QuickAdd draft={draft} onDraft={onDraft} /></div>}
      </TwoColumns>
    </Section>
  );
};
