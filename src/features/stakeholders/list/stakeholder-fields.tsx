import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { isMuchAffectedWithLittlePower } from '../../../domain/stakeholders';
import { useTexts } from '../../../i18n/texts-context';
import { stakeholderKinds, stakeholderSectors } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { BoundChoice, BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundLevel } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { useStakeholderLinks } from '../stakeholder-links';
import styles from '../stakeholders.module.scss';
import { Deepened } from './deepened';

type Props = RowCardPart<'stakeholder'>;

/** A person is named only for a reason: the notice comes with the choice, and the card says that the reason is missing until it is given. */
const PersonReason: React.FC<Props> = ({ row }) => {
  const { person, fields } = useTexts('stepB').stakeholders;
  return (
    <>
      <Message tone="warning" live="status">{person.notice}</Message>
      <BoundText kind="stakeholder" rowKey={row.key} field="personReason" label={fields.personReason} description={person.reasonHelp} multiline rows={2} required />
    </>
  );
};

/** Whether those who bear the consequences have been met, and the way to note it. */
export const Heard: React.FC<Props> = ({ row }) => {
  const texts = useTexts('stepB').stakeholders;
  const canEdit = useSession().canEdit();
  const { met, logDialogue } = useStakeholderLinks();
  const count = met.get(row.key) ?? 0;
  if (count > 0) return <p className={styles.quiet}>{texts.heard(count)}</p>;
  if (!isMuchAffectedWithLittlePower(row)) return null;
  return (
    <Message tone="warning" live="status" actions={canEdit && <Button onClick={() => logDialogue(row.key)}>{texts.unheard.log}</Button>}>
      {texts.unheard.card}
    </Message>
  );
};

/** Who it is, why, how much they are affected and what power they have; the rest behind a fold. */
export const StakeholderFields: React.FC<Props> = (props) => {
  const { row } = props;
  const { scales } = useMethodTexts();
  const { fields } = useTexts('stepB').stakeholders;
  const bound = { kind: 'stakeholder', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <BoundChoice {...bound} field="kind" label={fields.kind} options={optionsOf(stakeholderKinds, scales.stakeholderKind)} />
      {row.kind === 'person' && <PersonReason {...props} />}
      <BoundSelect {...bound} field="sector" label={fields.sector} options={optionsOf(stakeholderSectors, scales.stakeholderSector)} />
      <BoundText {...bound} field="motive" label={fields.motive} description={fields.motiveHelp} multiline rows={2} />
      <FieldGrid>
        <BoundLevel {...bound} field="affected" label={fields.affected} levelLabels={scales.stakeholderLevel} />
        <BoundLevel {...bound} field="power" label={fields.power} levelLabels={scales.stakeholderLevel} />
      </FieldGrid>
      <Heard {...props} />
      <Deepened {...props} />
    </>
  );
};
