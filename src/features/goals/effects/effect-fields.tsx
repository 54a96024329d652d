import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useField } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { BoundChoice } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundGroups, BoundPlaces } from '../../../ui-bindings/groups-places';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { useNeedsLook } from '../../../ui-bindings/row-cards/use-needs-look';
import { Disclosure } from '../../../ui/layout/disclosure';
import { moreFields } from './field-names';
import { MoreFields, useEffectDepth } from './more-fields';
import { useCaseOwn } from './use-case-own';
import { useGoalOfEffect } from './use-goal-of-effect';

interface Props { readonly rowKey: string; readonly goal: string }

/** Which way the effect goes; a row that was edited in the list itself may have lost it. */
const Sign: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { effectSign } = useMethodTexts().scales;
  const { fields } = useTexts('stepB').goals;
  const { value } = useField('goalImpact', rowKey, 'effect');
  const options = React.useMemo(() => [
    { value: 'positive', label: effectSign.positive, icon: 'plus', tone: 'success' } as const,
    { value: 'negative', label: effectSign.negative, icon: 'minus', tone: 'danger' } as const,
  ], [effectSign]);
  const isMissing = value !== 'positive' && value !== 'negative';
  return <BoundChoice kind="goalImpact" rowKey={rowKey} field="effect" label={fields.effect} options={options} error={isMissing ? fields.effectMissing : undefined} />;
};

const More: React.FC<Props> = ({ rowKey, goal }) => {
  const { fields } = useTexts('stepB').goals;
  const depth = useEffectDepth(rowKey, useGoalOfEffect(goal));
  // What asks for a choice is never hidden.
  const isAsking = useNeedsLook('goalImpact', rowKey, moreFields);
  const [isOpen, setIsOpen] = React.useState(false);
  if (depth === undefined) return null;
  return (
    <Disclosure summary={fields.more(depth.filled, depth.total)} isOpen={isOpen || isAsking} onToggle={setIsOpen}>
      <MoreFields rowKey={rowKey} goal={goal} depth={depth} />
    </Disclosure>
  );
};

/** Follows its fields one by one, so that a keystroke repaints the field it is typed in. */
const Editor = React.memo<Props>(function EffectEditor({ rowKey, goal }) {
  const { fields } = useTexts('stepB').goals;
  const [ownGroups, ownPlaces] = [useCaseOwn('affectedGroups'), useCaseOwn('affectedPlaces')];
  const bound = { kind: 'goalImpact', rowKey } as const;
  return (
    <>
      <Sign rowKey={rowKey} />
      <BoundText {...bound} field="description" label={fields.description} multiline rows={3} />
      <FieldGrid>
        <BoundGroups {...bound} field="groups" label={fields.groups} first={ownGroups} />
        <BoundPlaces {...bound} field="places" label={fields.places} first={ownPlaces} />
      </FieldGrid>
      <BoundText {...bound} field="where" label={fields.where} description={fields.whereHelp} />
      <More rowKey={rowKey} goal={goal} />
    </>
  );
});

/** What one effect says: the essential in view (sign, what happens, for whom, where), the rest behind one click. */
export const EffectFields: React.FC<RowCardPart<'goalImpact'>> = ({ row }) => <Editor rowKey={row.key} goal={row.target} />;
