import * as React from 'react';
import { useMethodTexts, useReference } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Select } from '../../ui/fields/select';
import type { SelectOption } from '../../ui/fields/select';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { useStrategy } from '../../ui-bindings/use-strategy';
import { useStrategyNames } from './use-names';

const sides = { one: { target: 'oneTarget', text: 'oneSide' }, other: { target: 'otherTarget', text: 'otherSide' } } as const;

/** What a side can be: the parts of the strategy by type, then the goals by framework. */
const useTargetOptions = (): readonly SelectOption<string>[] => {
  const { nodeTypes, frameworks } = useReference();
  const labels: Readonly<Record<string, string | undefined>> = useMethodTexts().frameworks;
  const strategy = useStrategy();
  const names = useStrategyNames();
  return React.useMemo(() => [
    ...nodeTypes.flatMap(({ id }) => (strategy?.nodes ?? []).filter(({ type }) => type === id).map((node) => ({ value: node.id, label: names.node(node.id), group: names.type(id) }))),
    ...frameworks.flatMap(({ id, goals }) => goals.map((goal) => ({ value: goal.id, label: names.target(goal.id), group: labels[id] ?? id }))),
  ], [nodeTypes, frameworks, labels, strategy, names]);
};

/** One side of a conflict as a goal or a part of the strategy; its name becomes the side's own words while there are none. */
export const SideTarget: React.FC<{ readonly rowKey: string; readonly side: 'one' | 'other'; readonly label: string }> = ({ rowKey, side, label }) => {
  const { target, text } = sides[side];
  const { ownSide } = useTexts('direction').strategy;
  const session = useSession();
  const { state, isReadOnly, onLeave, onChoose } = useBoundField('conflict', rowKey, target);
  const status = useStatusLine(state);
  const names = useStrategyNames();
  const known = useTargetOptions();
  const { value } = state;
  const isUnknown = value !== '' && known.every((option) => option.value !== value);
  // What another strategy or a newer edition knows is kept and shown.
  const options = isUnknown ? [{ value, label: names.target(value) }, ...known] : known;
  const handleChange = (next: string | null): void => {
    const words = session.row('conflict', rowKey)?.[text] ?? '';
    const follows = words.trim() === '' || (value !== '' && words === names.target(value));
    session.edit('conflict', rowKey, { [target]: next ?? '', ...(follows ? { [text]: next === null ? '' : names.target(next) } : {}) });
    onLeave();
  };
  return (
    <>
      <Select label={label} options={options} value={value === '' ? null : value} emptyLabel={ownSide} readOnly={isReadOnly} status={status} onChange={handleChange} />
      <FieldChoice state={state} onChoose={onChoose} show={(id) => (id === '' || id === null || id === undefined ? '' : names.target(String(id)))} canJoin={false} />
    </>
  );
};
