import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useField, useSession } from '../../../data/bindings/session-context';
import { dimensionsOf } from '../../../domain/effects';
import { useTexts } from '../../../i18n/texts-context';
import { dimensions } from '../../../method/scales';
import type { Dimension } from '../../../method/scales';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { useBoundField } from '../../../ui-bindings/use-bound-field';
import { Check } from '../../../ui/fields/check';
import { FieldShell, useFieldIds } from '../../../ui/fields/field-shell';
import styles from './effects.module.scss';

const isKnown = (code: string): code is Dimension => (dimensions as readonly string[]).includes(code);

/** The dimensions an effect is felt in; the one that older lists kept in a column of its own is moved along at the first change. */
export const BoundDimensions: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const session = useSession();
  const labels = useMethodTexts().scales.dimension;
  const { fields } = useTexts('stepB').goals;
  const { state, isReadOnly, onChoose } = useBoundField('goalImpact', rowKey, 'dimensions');
  const older = useField('goalImpact', rowKey, 'dimension');
  const status = useStatusLine(state);
  const field = { label: fields.dimensions, description: fields.dimensionsHelp, status };
  const ids = useFieldIds(field);
  const chosen = dimensionsOf({ dimension: older.value, dimensions: state.value });
  const handleChange = (one: Dimension, isChosen: boolean): void => {
    const now = session.row('goalImpact', rowKey);
    if (now === undefined) return;
    const before = dimensionsOf(now);
    const known = dimensions.filter((code) => (code === one ? isChosen : before.includes(code)));
    session.edit('goalImpact', rowKey, { dimensions: [...known, ...now.dimensions.filter((code) => !isKnown(code))], dimension: null });
    session.flush().catch(() => undefined);
  };
  const show = (value: unknown): string => ((value ?? []) as readonly string[]).map((code) => (isKnown(code) ? labels[code] : code)).join(', ');
  return (
    <>
      <FieldShell {...field} ids={ids} isGroup>
        <div role="group" aria-labelledby={ids.label} aria-describedby={ids.describedBy} className={styles.checks}>
          {dimensions.map((code) => (
            <Check key={code} label={labels[code]} checked={chosen.includes(code)} readOnly={isReadOnly} onChange={(isChosen) => handleChange(code, isChosen)} />
          ))}
        </div>
      </FieldShell>
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </>
  );
};
