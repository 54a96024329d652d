import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Select } from '../../ui/fields/select';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { useStrategy } from '../../ui-bindings/use-strategy';
import styles from './strategic-direction.module.scss';
import { useStrategyNames } from './use-names';

/** Which strategy the case is held against; a case keeps the one it was begun with until somebody chooses another. */
export const StrategyChoice: React.FC = () => {
  const texts = useTexts('direction').strategy;
  const { strategies } = useReference();
  const { key } = useSession().assessment();
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('assessment', key, 'strategyVersion');
  const status = useStatusLine(state);
  const names = useStrategyNames();
  const shown = useStrategy();
  if (shown === undefined) return <Message tone="warning">{texts.noStrategy}</Message>;
  const options = strategies.map((one) => ({ value: one.version, label: texts.status[one.status](names.strategy(one.id)) }));
  const isKnown = state.value === '' || strategies.some(({ id, version }) => version === state.value || state.value.startsWith(id));
  const show = (value: unknown): string => options.find((option) => option.value === value)?.label ?? String(value ?? '');
  return (
    <div className={styles.choice}>
      <Select
        label={texts.choose}
        description={isReadOnly ? undefined : texts.chooseHelp}
        options={options}
        value={shown.version}
        readOnly={isReadOnly}
        status={status}
        onChange={(version) => { if (version !== null) { onChange(version); onLeave(); } }}
      />
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
      {!isKnown && <Message tone="warning">{texts.unknownVersion(state.value, names.strategy(shown.id))}</Message>}
    </div>
  );
};
