import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { Check } from '../../ui/fields/check';
import styles from './keys.module.scss';
import { useMeetable } from './use-meetable';

interface Option { readonly key: string; readonly label: string }

/** Which effects and conflicts a key takes care of: a list to tick, grouped by sign. */
export const MeetsPicker: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').keys;
  const names = useRowNames();
  const { negative, positive, conflicts, all } = useMeetable();
  const { state, isReadOnly, onChoose } = useBoundField('sustainabilityKey', rowKey, 'meets');
  const status = useStatusLine(state);
  const met = state.value;

  const handleToggle = (key: string, isTied: boolean): void => {
    const now = session.row('sustainabilityKey', rowKey)?.meets ?? met;
    session.edit('sustainabilityKey', rowKey, { meets: setTie(now, key, isTied) });
    session.flush().catch(() => undefined);
  };
  const groups: readonly { readonly title: string; readonly options: readonly Option[] }[] = [
    { title: texts.groups.negative, options: negative.map((row) => ({ key: row.key, label: names.effect(row) })) },
    { title: texts.groups.positive, options: positive.map((row) => ({ key: row.key, label: names.effect(row) })) },
    { title: texts.groups.conflicts, options: conflicts.map((row) => ({ key: row.key, label: names.conflict(row) })) },
  ];
  const labels = new Map(groups.flatMap(({ options }) => options).map(({ key, label }) => [key, label]));
  const show = (value: unknown): string => ((value ?? []) as readonly string[]).map((key) => labels.get(key) ?? '').filter((label) => label !== '').join('\n');
  return (
    <fieldset className={styles.meets}>
      <legend className={styles.legend}>{texts.meetsTitle}</legend>
      <p className={styles.lead}>{all.size === 0 ? texts.nothingToMeet : texts.meetsLead}</p>
      {groups.filter(({ options }) => options.length > 0).map(({ title, options }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.groupTitle}>{title}</legend>
          {options.map(({ key, label }) => (
            <Check key={key} label={label} checked={met.includes(key)} readOnly={isReadOnly} onChange={(isTied) => handleToggle(key, isTied)} />
          ))}
        </fieldset>
      ))}
      {status !== undefined && <p className={styles.status}>{status.text}</p>}
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </fieldset>
  );
};
