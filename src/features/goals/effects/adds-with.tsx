import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useField, useRows } from '../../../data/bindings/session-context';
import type { Relation } from '../../../data/ports/rows';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { BoundIds } from '../../../ui-bindings/bound-ids';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { LinkButton } from '../../../ui/button/link-button';
import type { MultiOption } from '../../../ui/fields/multi-choice';
import styles from './effects.module.scss';

const addsUp = ({ effect }: Relation): boolean => effect === 'addsUp';

/** What a cumulative effect adds to: the relations whose effects add up stand first. */
export const AddsWith: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const relations = useRows('relation');
  const { value } = useField('goalImpact', rowKey, 'addsWith');
  const { relationKind, relationEffect } = useMethodTexts().scales;
  const { fields } = useTexts('stepB').goals;
  const { goTo } = usePartNavigation();
  const options = React.useMemo((): readonly MultiOption[] => {
    const option = (row: Relation): MultiOption => ({
      value: row.key, group: addsUp(row) ? relationEffect.addsUp : fields.addsWithOther,
      label: shorten(row.name) || fields.addsWithUnnamed(relationKind[row.kind ?? 'other']),
    });
    return [...relations.filter(addsUp), ...relations.filter((row) => !addsUp(row))].map(option);
  }, [relations, relationKind, relationEffect, fields]);
  const isEmpty = options.length === 0 && value.length === 0;
  return (
    <>
      {!isEmpty && (
        <BoundIds kind="goalImpact" rowKey={rowKey} field="addsWith" label={fields.addsWith} description={fields.addsWithHelp} options={options} unknown={() => fields.addsWithRemoved} />
      )}
      {options.length === 0 && <p className={styles.note}>{fields.addsWithNone} <LinkButton onClick={() => goTo('initiative')}>{fields.addsWithGoTo}</LinkButton></p>}
    </>
  );
};
