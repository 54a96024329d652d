import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { countDeepened, deepenedFields } from '../../../domain/stakeholders';
import { useTexts } from '../../../i18n/texts-context';
import { attitudes, involvementLevels } from '../../../method/scales';
import { Disclosure } from '../../../ui/layout/disclosure';
import { BoundChoice, BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundDay, BoundLevel } from '../../../ui-bindings/bound-values';
import { BoundGroups } from '../../../ui-bindings/groups-places';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { useNeedsLook } from '../../../ui-bindings/row-cards/use-needs-look';
import styles from '../stakeholders.module.scss';

type Props = RowCardPart<'stakeholder'>;

const DeepenedFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const { fields } = useTexts('stepB').stakeholders;
  const bound = { kind: 'stakeholder', rowKey: row.key } as const;
  return (
    <div className={styles.fields}>
      <FieldGrid>
        <BoundLevel {...bound} field="interestLevel" label={fields.interestLevel} levelLabels={scales.stakeholderLevel} />
        <BoundLevel {...bound} field="relevance" label={fields.relevance} levelLabels={scales.stakeholderLevel} />
      </FieldGrid>
      <BoundChoice {...bound} field="attitude" label={fields.attitude} options={optionsOf(attitudes, scales.attitude)} clearable />
      <BoundText {...bound} field="interest" label={fields.interest} description={fields.interestHelp} multiline rows={2} />
      <BoundText {...bound} field="demands" label={fields.demands} description={fields.demandsHelp} multiline rows={2} />
      <BoundText {...bound} field="contribution" label={fields.contribution} multiline rows={2} />
      <BoundGroups {...bound} field="represents" label={fields.represents} />
      <FieldGrid>
        <BoundText {...bound} field="phase" label={fields.phase} />
        <BoundSelect {...bound} field="involvementLevel" label={fields.involvementLevel} options={optionsOf(involvementLevels, scales.involvementLevel)} />
      </FieldGrid>
      <BoundText {...bound} field="involvement" label={fields.involvement} description={fields.involvementHelp} multiline rows={2} />
      <BoundText {...bound} field="action" label={fields.action} multiline rows={2} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundDay {...bound} field="due" label={fields.due} />
      </FieldGrid>
    </div>
  );
};

/** The deepened analysis of power and influence, folded with a count of what is filled in. */
export const Deepened: React.FC<Props> = (props) => {
  const texts = useTexts('stepB').stakeholders;
  const mustBeOpen = useNeedsLook('stakeholder', props.row.key, deepenedFields);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Disclosure summary={texts.deepened(countDeepened(props.row), deepenedFields.length)} isOpen={isOpen || mustBeOpen} onToggle={setOpen}>
      <DeepenedFields {...props} />
    </Disclosure>
  );
};
