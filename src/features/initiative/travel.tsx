import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Section } from '../../ui/layout/section';
import { BoundCheck } from '../../ui-bindings/bound-values';

/** Travel as a fourth perspective, as the sister method for transport planning (SKA) has it. */
export const Travel: React.FC = () => {
  const { travelTitle, fields } = useTexts('initiative').about;
  const { key } = useSession().assessment();
  return (
    <Section title={travelTitle} headingLevel={3}>
      <BoundCheck kind="assessment" rowKey={key} field="usesTravelPerspective" label={fields.travel} description={fields.travelHelp} />
    </Section>
  );
};
