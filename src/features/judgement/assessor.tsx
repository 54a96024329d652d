import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment } from '../../data/bindings/session-context';
import { localDay } from '../../domain/dates';
import { assessorInGroup, isJudgedAhead } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';

/** Who made the judgement, or made it with the group: someone from outside it. A match with the group is only told. */
export const Assessor: React.FC = () => {
  const { key, assessorName, assessedOn, owner, group } = useAssessment();
  const texts = useTexts('laterSteps').judgement;
  const bound = { kind: 'assessment', rowKey: key } as const;
  const isAhead = isJudgedAhead(assessedOn, localDay(useProduct().now()) ?? '9999-12-31');
  const insider = assessorInGroup(assessorName, owner === null ? group : [owner, ...group]);
  return (
    <Section title={texts.assessorTitle} lead={texts.assessorLead} headingLevel={3}>
      <Stack gap="m">
        <FieldGrid>
          <BoundText {...bound} field="assessorName" label={texts.assessorFields.name} />
          <BoundText {...bound} field="assessorRole" label={texts.assessorFields.role} />
          <BoundDay {...bound} field="assessedOn" label={texts.assessorFields.on} error={isAhead ? texts.judgedAhead : undefined} />
        </FieldGrid>
        {insider !== undefined && <Message tone="warning" live="status">{texts.assessorIsInGroup(insider.name)}</Message>}
      </Stack>
    </Section>
  );
};
