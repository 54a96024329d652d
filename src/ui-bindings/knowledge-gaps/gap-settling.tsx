import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { localDay } from '../../domain/dates';
import { isGapAccepted, isGapClosed } from '../../domain/knowledge-gap';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { TextInput } from '../../ui/fields/text-input';
import { BoundText } from '../bound-text';
import { BoundDay } from '../bound-values';
import { FieldChoice, useStatusLine } from '../field-status';
import type { RowCardPart } from '../row-cards/row-card';
import { useBoundField } from '../use-bound-field';
import styles from './knowledge-gaps.module.scss';

type Props = Pick<RowCardPart<'knowledgeGap'>, 'row'>;

export interface GapClosingProps extends Props {
  /** The day is asked for once there is an answer: where the gap is only settled, not described. */
  readonly isShort?: boolean;
}

/** How a gap was closed, and when, with the shortest way to say today. */
export const GapClosing: React.FC<GapClosingProps> = ({ row, isShort = false }) => {
  const { fields, closeToday } = useTexts('stepB').knowledgeGaps;
  const session = useSession();
  const { now } = useProduct();
  const bound = { kind: 'knowledgeGap', rowKey: row.key } as const;
  const handleToday = (): void => session.edit('knowledgeGap', row.key, { closedOn: localDay(now()) });
  return (
    <>
      <BoundText {...bound} field="closedHow" label={fields.closedHow} description={fields.closedHowHelp} multiline rows={2} />
      {(!isShort || isGapClosed(row) || row.closedOn !== null) && <div className={styles.closed}>
        <BoundDay {...bound} field="closedOn" label={fields.closedOn} error={row.closedOn !== null && !isGapClosed(row) ? fields.howMissing : undefined} />
        {row.closedOn === null && isGapClosed(row) && session.canEdit() && <Button size="small" onClick={handleToday}>{closeToday}</Button>}
      </div>}
    </>
  );
};

interface AcceptedReasonProps extends Props {
  /** The field takes the focus as it appears. */
  readonly isAsked: boolean;
}

/** Why the group goes on without an answer. The day is set as the reason is left, and goes with it. */
const AcceptedReason: React.FC<AcceptedReasonProps> = ({ row, isAsked }) => {
  const { fields, accept } = useTexts('stepB').knowledgeGaps;
  const session = useSession();
  const { now } = useProduct();
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('knowledgeGap', row.key, 'acceptedReason');
  const status = useStatusLine(state);
  const handleLeave = (): void => {
    const latest = session.row('knowledgeGap', row.key);
    const isAccepted = latest !== undefined && isGapAccepted(latest);
    if (isAccepted && latest.acceptedOn === null) session.edit('knowledgeGap', row.key, { acceptedOn: localDay(now()) });
    if (!isAccepted && latest !== undefined && latest.acceptedOn !== null) session.edit('knowledgeGap', row.key, { acceptedOn: null });
    onLeave();
  };
  return (
    <div role="group" aria-label={accept} className={styles.box}>
      <TextInput label={fields.acceptedReason} description={fields.acceptedReasonHelp} multiline rows={2} autoFocus={isAsked} value={state.value} readOnly={isReadOnly}
        status={status} onChange={onChange} onLeave={handleLeave} />
      <FieldChoice state={state} onChoose={onChoose} />
      {isGapAccepted(row) && <BoundDay kind="knowledgeGap" rowKey={row.key} field="acceptedOn" label={fields.acceptedOn} />}
    </div>
  );
};

/** Lets an open gap be accepted with a reason: it holds no stop point then, and is not said to be settled. */
export const GapAccepting: React.FC<Props> = ({ row }) => {
  const { accept } = useTexts('stepB').knowledgeGaps;
  const session = useSession();
  const [isAsked, setIsAsked] = React.useState(false);
  // A reason that is being rewritten keeps its field, also while it is empty.
  const wasShown = React.useRef(false);
  wasShown.current = wasShown.current || isAsked || isGapAccepted(row);
  if (wasShown.current) return <AcceptedReason row={row} isAsked={isAsked} />;
  if (isGapClosed(row) || !session.canEdit()) return null;
  return <div><Button size="small" onClick={() => setIsAsked(true)}>{accept}</Button></div>;
};
