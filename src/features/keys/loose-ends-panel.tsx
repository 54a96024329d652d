import * as React from 'react';
import type { Conflict, GoalImpact, SustainabilityKey } from '../../data/ports/rows';
import { findLooseEnds } from '../../domain/loose-ends';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { EffectLines } from '../../ui-bindings/goals/effect-lines';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import styles from './keys.module.scss';

export interface LooseEndsPanelProps {
  readonly keys: readonly SustainabilityKey[];
  readonly effects: readonly GoalImpact[];
  readonly conflicts: readonly Conflict[];
}

const NameList: React.FC<{ readonly title: string; readonly names: readonly { readonly key: string; readonly name: string }[] }> = ({ title, names }) => (
  <div>
    <h4 className={styles.groupTitle}>{title}</h4>
    <ul className={styles.names}>{names.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
  </div>
);

/** Negative effects and conflicts that no key meets, and keys that meet nothing. Shown, never a hindrance. */
export const LooseEndsPanel: React.FC<LooseEndsPanelProps> = ({ keys, effects, conflicts }) => {
  const texts = useTexts('laterSteps').keys;
  const names = useRowNames();
  const loose = React.useMemo(() => findLooseEnds(keys, effects, conflicts), [keys, effects, conflicts]);
  const isTied = loose.effects.length + loose.conflicts.length === 0;
  const hasSomething = conflicts.length > 0 || effects.some(({ effect }) => effect === 'negative');
  const nameOfKey = ({ key, name }: SustainabilityKey): { readonly key: string; readonly name: string } =>
    ({ key, name: shorten(name) || texts.unnamed(keys.findIndex((row) => row.key === key) + 1) });
  return (
    <Section title={texts.looseTitle} headingLevel={3}>
      <Stack gap={16}>
        {!hasSomething && <p className={styles.lead}>{texts.nothingYet}</p>}
        {hasSomething && isTied && <Message tone="success">{texts.noLoose}</Message>}
        {!isTied && <Message tone="warning">{texts.looseLead}</Message>}
        {loose.effects.length > 0 && (
          <div>
            <h4 className={styles.groupTitle}>{texts.looseEffects}</h4>
            <EffectLines rows={loose.effects} label={texts.looseEffects} />
          </div>
        )}
        {loose.conflicts.length > 0 && <NameList title={texts.looseConflicts} names={loose.conflicts.map((row) => ({ key: row.key, name: names.conflict(row) }))} />}
        {loose.keys.length > 0 && <NameList title={texts.looseKeys} names={loose.keys.map(nameOfKey)} />}
      </Stack>
    </Section>
  );
};
