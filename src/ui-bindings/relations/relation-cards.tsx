import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Relation } from '../../data/ports/rows';
import { ofKinds } from '../../domain/relations';
import { useTexts } from '../../i18n/texts-context';
import { relationEffects, relationKinds } from '../../method/scales';
import type { RelationKind } from '../../method/scales';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';
import { BoundSelect, optionsOf } from '../bound-code';
import { BoundText } from '../bound-text';
import { FieldGrid } from '../row-cards/field-grid';
import type { RowCardPart } from '../row-cards/row-card';
import { RowCards } from '../row-cards/row-cards';
import { useRowsWhere } from '../use-rows-where';
import { RelationTarget } from './relation-target';

type CardPart = RowCardPart<'relation'>;

/** Follows the row by its key, so that a keystroke in one field repaints that field alone. */
const Fields = React.memo<{ readonly rowKey: string; readonly kinds: readonly RelationKind[] }>(function RelationFields({ rowKey, kinds }) {
  const texts = useTexts('direction').relations;
  const { relationKind, relationEffect } = useMethodTexts().scales;
  const bound = { kind: 'relation', rowKey } as const;
  return (
    <>
      <FieldGrid>
        <BoundSelect {...bound} field="kind" label={texts.kind} options={optionsOf(kinds, relationKind)} />
        <BoundSelect {...bound} field="effect" label={texts.effect} options={optionsOf(relationEffects, relationEffect)} />
      </FieldGrid>
      <RelationTarget rowKey={rowKey} />
      <BoundText {...bound} field="description" label={texts.description} description={texts.descriptionHelp} multiline rows={2} />
    </>
  );
});

/** A relation never gets a kind that would take it off the page it is edited on. */
const fieldsFor = (kinds: readonly RelationKind[]): React.FC<CardPart> => ({ row }) => <Fields rowKey={row.key} kinds={kinds} />;

const CardSummary: React.FC<CardPart> = ({ row: { kind, effect } }) => {
  const { relationKind, relationEffect } = useMethodTexts().scales;
  return (
    <>
      {kind !== null && <Pill>{relationKind[kind]}</Pill>}
      {effect !== null && <Pill tone={effect === 'conflicts' ? 'warning' : 'info'}>{relationEffect[effect]}</Pill>}
    </>
  );
};

export interface RelationCardsProps {
  /** Which kinds are shown and can be chosen; all when left out. The same list from render to render. */
  readonly kinds?: readonly RelationKind[];
  /** What a new relation is from the start. */
  readonly newKind?: RelationKind;
  readonly headingLevel?: 4 | 5;
}

/** What the initiative hangs together with, as cards: a case of this site or something elsewhere. */
export const RelationCards: React.FC<RelationCardsProps> = ({ kinds, newKind, headingLevel = 4 }) => {
  const texts = useTexts('direction').relations;
  const isShown = React.useCallback((row: Relation) => ofKinds([row], kinds).length === 1, [kinds]);
  const rows = useRowsWhere('relation', isShown);
  const CardFields = React.useMemo(() => fieldsFor(kinds ?? relationKinds), [kinds]);
  return (
    <RowCards
      kind="relation"
      rows={rows}
      nameOf={({ name }, index) => (name.trim() === '' ? texts.unnamed(index + 1) : name)}
      removeLabel={texts.remove}
      removedText={texts.removed}
      empty={<EmptyState icon="link" title={texts.emptyTitle} text={texts.emptyText} />}
      adds={[{ label: texts.add, values: newKind === undefined ? {} : { kind: newKind } }]}
      headingLevel={headingLevel}
      Fields={CardFields}
      Summary={CardSummary}
    />
  );
};
