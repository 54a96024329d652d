import * as React from 'react';
import { useMethodTexts, useProduct, useReference } from '../../data/bindings/product-context';
import { useField, useSession } from '../../data/bindings/session-context';
import { localDay } from '../../domain/dates';
import { pressingDeadline } from '../../domain/deadline';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { decisionStates, tracks } from '../../method/scales';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { BoundChoice, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import styles from './initiative.module.scss';

/** Says that the method comes late, where it does. */
const DecisionState: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { fields, decided } = useTexts('initiative').about;
  const { decisionState } = useMethodTexts().scales;
  const { value } = useField('assessment', rowKey, 'decisionState');
  return (
    <>
      <BoundChoice kind="assessment" rowKey={rowKey} field="decisionState" label={fields.decisionState} options={optionsOf(decisionStates, decisionState)} layout="row" />
      {value !== null && value !== 'notDecided' && <Message tone="warning" live="status">{decided[value]}</Message>}
    </>
  );
};

/** Asked for on consultation answers, and kept in sight where somebody has given one. */
const Deadline: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { fields } = useTexts('initiative').about;
  const { deadline: texts } = useTexts('overview');
  const { host, now } = useProduct();
  const { value: type } = useField('assessment', rowKey, 'type');
  const { value: status } = useField('assessment', rowKey, 'status');
  const { value: deadline } = useField('assessment', rowKey, 'deadline');
  if (type !== 'consultation' && deadline === null) return null;
  const state = pressingDeadline({ type, status, deadline }, localDay(now()) ?? '');
  return (
    <>
      <BoundDay kind="assessment" rowKey={rowKey} field="deadline" label={fields.deadline} description={fields.deadlineHelp} className={styles.short} />
      {(state.kind === 'near' || state.kind === 'past') && <Message tone={state.kind === 'past' ? 'danger' : 'warning'}>{texts[state.kind](formatDay(deadline, host.locale), state.days)}</Message>}
    </>
  );
};

/** How far the initiative has come, how deep it is assessed, where it belongs. */
export const State: React.FC = () => {
  const { key } = useSession().assessment();
  const { stateTitle, fields } = useTexts('initiative').about;
  const { fields: shared } = useTexts('overview');
  const method = useMethodTexts();
  const { units } = useReference();
  const trackOptions = tracks.map((value) => ({ value, label: method.tracks[value].title, description: method.tracks[value].help }));
  const of = { kind: 'assessment', rowKey: key } as const;
  return (
    <Section title={stateTitle} headingLevel={3}>
      <div className={styles.narrowFields}>
        <DecisionState rowKey={key} />
        <Deadline rowKey={key} />
        <BoundChoice {...of} field="track" label={shared.track} options={trackOptions} layout="column" />
        <BoundText {...of} field="trackReason" label={fields.trackReason} description={fields.trackReasonHelp} multiline rows={2} />
        <FieldGrid>
          <BoundText {...of} field="unit" label={shared.unit} suggestions={units} />
          <BoundText {...of} field="diaryNumber" label={shared.diaryNumber} />
        </FieldGrid>
      </div>
    </Section>
  );
};
