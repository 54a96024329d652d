import * as React from 'react';
import { useMethodTexts, useProduct } from '../../../data/bindings/product-context';
import { useRows } from '../../../data/bindings/session-context';
import type { Dialogue } from '../../../data/ports/rows';
import { shorten } from '../../../domain/short-text';
import { newestFirst } from '../../../domain/stakeholders';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Pill } from '../../../ui/feedback/pill';
import { HelpText } from '../../../ui/help/help-text';
import { Section } from '../../../ui/layout/section';
import { TwoColumns } from '../../../ui/layout/two-columns';
import { useGroupName } from '../../../ui-bindings/groups-places';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import type { RowCardsProps } from '../../../ui-bindings/row-cards/row-cards';
import styles from '../stakeholders.module.scss';
import { useStakeholderOptions } from '../use-names';
import { DialogueFields } from './dialogue-fields';

/** Names told on a closed card; the rest are counted. */
const NAMES = 2;

const DialogueSummary: React.FC<RowCardPart<'dialogue'>> = ({ row }) => {
  const { dialogueForm } = useMethodTexts().scales;
  const texts = useTexts('stepB').dialogues;
  const { locale } = useProduct().host;
  const options = useStakeholderOptions();
  const groupName = useGroupName();
  // A stakeholder is often called like the group it stands for: told once.
  const names = [...new Set([...row.stakeholders.flatMap((key) => options.find(({ value }) => value === key)?.label ?? []), ...row.groups.map(groupName)])];
  const whom = names.length === 0 ? shorten(row.withWhom, 60) : [names.slice(0, NAMES).join(', '), names.length > NAMES && texts.andMore(names.length - NAMES)].filter(Boolean).join(' ');
  return (
    <>
      {row.form !== null && <Pill>{dialogueForm[row.form] ?? row.form}</Pill>}
      {row.hasChildren && <Pill tone="info" icon="people">{texts.children}</Pill>}
      <span className={styles.levels}>{[formatDay(row.heldOn, locale) || texts.noDate, whom !== '' && texts.with(whom)].filter(Boolean).join(' · ')}</span>
    </>
  );
};

/**
 * Newest first. The order is made as dialogues come and go, not as a date is typed: a card that is being written in
 * never moves away under the hands.
 */
const useInOrder = (rows: readonly Dialogue[]): readonly Dialogue[] => {
  const ids = rows.map(({ key }) => key).join();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- dates are read as they are when the set of dialogues changes
  const order = React.useMemo(() => newestFirst(rows).map(({ key }) => key), [ids]);
  return React.useMemo(() => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return order.flatMap((key) => byKey.get(key) ?? []);
  }, [rows, order]);
};

/** Every dialogue with those who are affected: what was said, and what they hear back. */
export const DialogueLog: React.FC<Pick<RowCardsProps<'dialogue'>, 'reveal'>> = ({ reveal }) => {
  const texts = useTexts('stepB').dialogues;
  const { exampleLabel } = useTexts('workspace').bindings;
  const rows = useRows('dialogue');
  const shown = useInOrder(rows);
  const numbers = React.useMemo(() => new Map(rows.map(({ key }, index) => [key, index + 1])), [rows]);
  return (
    <Section title={texts.title} headingLevel={3}>
      <TwoColumns aside={<HelpText text={texts.lead} example={texts.example} exampleLabel={exampleLabel} />}>
        <RowCards
          kind="dialogue"
          rows={shown}
          nameOf={({ key, name }) => shorten(name) || texts.unnamed(numbers.get(key) ?? 0)}
          removeLabel={texts.remove}
          removedText={texts.removed}
          empty={<EmptyState icon="people" title={texts.emptyTitle} text={texts.emptyText} />}
          adds={[{ label: texts.add, values: {} }]}
          Fields={DialogueFields}
          Summary={DialogueSummary}
          reveal={reveal}
        />
      </TwoColumns>
    </Section>
  );
};
