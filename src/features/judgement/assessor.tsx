import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { assessorRoleInGroup } from '../../domain/assessor-role';
import { localDay } from '../../domain/dates';
import { assessorInGroup, isJudgedAhead } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import styles from './judgement.module.scss';

/** The day of the judgement, with the shortest way to say today. */
const AssessedOn: React.FC = () => {
  const session = useSession();
  const { key, assessedOn } = useAssessment();
  const texts = useTexts('laterSteps').judgement;
  const today = localDay(useProduct().now());
  const handleToday = (): void => {
    session.edit('assessment', key, { assessedOn: today });
    session.flush().catch(() => undefined);
  };
  return (
    <div className={styles.day}>
      <BoundDay kind="assessment" rowKey={key} field="assessedOn" label={texts.assessorFields.on} error={isJudgedAhead(assessedOn, today ?? '9999-12-31') ? texts.judgedAhead : undefined} />
      {assessedOn === null && session.canEdit() && <Button size="small" onClick={handleToday}>{texts.judgedToday}</Button>}
    </div>
  );
};

/** Who made the judgement, or made it with the group: someone from outside it, by name or role. A match with the group is only told. */
export const Assessor: React.FC = () => {
  const { key, assessorName, assessorRole, owner, ownerRole, group, groupRoles } = useAssessment();
  const texts = useTexts('laterSteps').judgement;
  const bound = { kind: 'assessment', rowKey: key } as const;
  const insider = assessorInGroup(assessorName, owner === null ? group : [owner, ...group]);
  const role = assessorRoleInGroup(assessorRole, ownerRole, groupRoles);
  return (
    <Section title={texts.assessorTitle} lead={texts.assessorLead} headingLevel={3}>
      <Stack gap="m">
        <FieldGrid>
          <BoundText {...bound} field="assessorName" label={texts.assessorFields.name} />
          <BoundText {...bound} field="assessorRole" label={texts.assessorFields.role} />
          <AssessedOn />
        </FieldGrid>
        {insider !== undefined && <Message tone="warning" live="status">{texts.assessorIsInGroup(insider.name)}</Message>}
        {role !== undefined && <Message tone="warning" live="status">{texts.roleIsInGroup(role)}</Message>}
      </Stack>
    </Section>
  );
};
