import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useField, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { initiativeTypes } from '../../method/scales';
import { Section } from '../../ui/layout/section';
import { TwoColumns } from '../../ui/layout/two-columns';
import { BoundSelect } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { Terms } from '../../ui-bindings/terms';
import styles from './initiative.module.scss';
import { TypeGuidance } from './type-guidance';

/** Name, type, purpose, delimitation and alternatives; the advice for the chosen type beside them. */
export const What: React.FC = () => {
  const { key } = useSession().assessment();
  const { whatTitle, fields } = useTexts('initiative').about;
  const { fields: shared } = useTexts('overview');
  const method = useMethodTexts();
  const { value: type } = useField('assessment', key, 'type');
  const types = initiativeTypes.map((value) => ({ value, label: method.initiativeTypes[value].title }));
  const of = { kind: 'assessment', rowKey: key } as const;
  return (
    <Section title={whatTitle} headingLevel={3}>
      <TwoColumns aside={<><TypeGuidance type={type} /><Terms of="overview" /></>}>
        <div className={styles.fields}>
          <BoundText {...of} field="name" label={shared.name} required />
          <BoundSelect {...of} field="type" label={shared.type} options={types} description={type === null ? undefined : method.initiativeTypes[type].help} />
          <BoundText {...of} field="purpose" label={shared.purpose} description={shared.purposeHelp} multiline rows={4} />
          <BoundText {...of} field="delimitation" label={fields.delimitation} description={fields.delimitationHelp} multiline rows={3} />
          <BoundText {...of} field="alternatives" label={fields.alternatives} description={fields.alternativesHelp} multiline rows={3} />
          <BoundText {...of} field="zeroAlternative" label={fields.zeroAlternative} description={fields.zeroAlternativeHelp} multiline rows={3} />
        </div>
      </TwoColumns>
    </Section>
  );
};
