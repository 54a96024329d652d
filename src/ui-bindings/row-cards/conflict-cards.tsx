import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict, Values } from '../../data/ports/rows';
import { conflictStatuses } from '../../method/scales';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';
import { BoundSelect, optionsOf } from '../bound-code';
import { BoundText } from '../bound-text';
import { useRowNames } from '../goals/use-row-names';
import { FieldGrid } from './field-grid';
import type { RowCardPart } from './row-card';
import { RowCards } from './row-cards';

/** Words of the fields of a conflict; a kind of conflict that needs no help under a side leaves it out. */
export interface ConflictFieldTexts {
  readonly oneSide: string;
  readonly oneSideHelp?: string;
  readonly otherSide: string;
  readonly otherSideHelp?: string;
  readonly description: string;
  readonly position: string;
  readonly positionHelp: string;
  readonly owner: string;
  readonly status: string;
}

export interface ConflictTexts {
  readonly conflictFields: ConflictFieldTexts;
  readonly unnamedConflict: (number: number) => string;
  readonly removeConflict: (name: string) => string;
  readonly conflictRemoved: string;
  readonly noConflictsTitle: string;
  readonly noConflictsText: string;
  readonly addConflict: string;
}

type CardPart = RowCardPart<'conflict'>;

const fieldsWith = (texts: ConflictFieldTexts, First?: React.ComponentType<CardPart>): React.FC<CardPart> => function ConflictFields({ row, index }) {
  const { conflictStatus } = useMethodTexts().scales;
  const bound = { kind: 'conflict', rowKey: row.key } as const;
  return (
    <>
      {First !== undefined && <First row={row} index={index} />}
      <FieldGrid>
        <BoundText {...bound} field="oneSide" label={texts.oneSide} description={texts.oneSideHelp} />
        <BoundText {...bound} field="otherSide" label={texts.otherSide} description={texts.otherSideHelp} />
      </FieldGrid>
      <BoundText {...bound} field="description" label={texts.description} multiline rows={2} />
      <BoundText {...bound} field="position" label={texts.position} description={texts.positionHelp} multiline rows={3} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={texts.owner} />
        <BoundSelect {...bound} field="status" label={texts.status} options={optionsOf(conflictStatuses, conflictStatus)} />
      </FieldGrid>
    </>
  );
};

const ConflictSummary: React.FC<CardPart> = ({ row }) => {
  const { conflictStatus } = useMethodTexts().scales;
  return row.status === null ? null : <Pill tone={row.status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[row.status]}</Pill>;
};

export interface ConflictCardsProps {
  readonly rows: readonly Conflict[];
  /** What a new conflict is. */
  readonly kind: NonNullable<Values<'conflict'>['kind']>;
  /** The same object from render to render, as the language files give it. */
  readonly texts: ConflictTexts;
  /** Fields of their own for this kind, before the others; the same component every time. */
  readonly First?: React.ComponentType<CardPart>;
}

/** Conflicts as cards: two sides, what it is about, the position taken and who answers for it. */
export const ConflictCards: React.FC<ConflictCardsProps> = ({ rows, kind, texts, First }) => {
  const names = useRowNames();
  const Fields = React.useMemo(() => fieldsWith(texts.conflictFields, First), [texts, First]);
  return (
    <RowCards
      kind="conflict"
      rows={rows}
      nameOf={(row, index) => (`${row.oneSide}${row.otherSide}${row.oneTarget}${row.otherTarget}${row.description}`.trim() === '' ? texts.unnamedConflict(index + 1) : names.conflict(row))}
      removeLabel={texts.removeConflict}
      removedText={texts.conflictRemoved}
      empty={<EmptyState icon="scale" title={texts.noConflictsTitle} text={texts.noConflictsText} />}
      adds={[{ label: texts.addConflict, values: { kind, raisedIn: 'b', status: 'open' } }]}
      Fields={Fields}
      Summary={ConflictSummary}
    />
  );
};
