import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { quadrants } from '../../../domain/stakeholder-map';
import type { Quadrant } from '../../../domain/stakeholder-map';
import { useTexts } from '../../../i18n/texts-context';
import { stakeholderSectors } from '../../../method/scales';
import { LinkButton } from '../../../ui/button/link-button';
import { Select } from '../../../ui/fields/select';
import { TextInput } from '../../../ui/fields/text-input';
import { optionsOf } from '../../../ui-bindings/bound-code';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import styles from '../stakeholders.module.scss';
import { noFilter } from './filter';
import type { StakeholderFilter } from './filter';

interface FilterBarProps {
  readonly filter: StakeholderFilter;
  readonly onChange: (filter: StakeholderFilter) => void;
  readonly shown: number;
  readonly all: number;
}

/** Narrows a long list by name, sector and place on the map. */
export const FilterBar: React.FC<FilterBarProps> = ({ filter, onChange, shown, all }) => {
  const { filter: texts, maps } = useTexts('stepB').stakeholders;
  const { stakeholderSector } = useMethodTexts().scales;
  const places: readonly { readonly value: Quadrant | 'none'; readonly label: string }[] =
    [...quadrants.map((value) => ({ value, label: maps.quadrants.affectedPower[value].name })), { value: 'none', label: texts.notPlaced }];
  return (
    <div className={styles.filter}>
      <FieldGrid isNarrow>
        <TextInput label={texts.text} type="search" value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
        <Select label={texts.sector} value={filter.sector === '' ? null : filter.sector} emptyLabel={texts.anySector} options={optionsOf(stakeholderSectors, stakeholderSector)}
          onChange={(sector) => onChange({ ...filter, sector: sector ?? '' })} />
        <Select label={texts.quadrant} value={filter.quadrant === '' ? null : filter.quadrant} emptyLabel={texts.anyQuadrant} options={places}
          onChange={(quadrant) => onChange({ ...filter, quadrant: quadrant ?? '' })} />
      </FieldGrid>
      <p className={styles.shown}>
        <span role="status">{texts.shown(shown, all)}</span>
        {shown < all && <> <LinkButton onClick={() => onChange(noFilter)}>{texts.clear}</LinkButton></>}
      </p>
    </div>
  );
};
