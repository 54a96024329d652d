import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { Publication } from '../../../data/ports/rows';
import { localDay } from '../../../domain/dates';
import { nextHandlings } from '../../../domain/publication/publications';
import { useTexts } from '../../../i18n/texts-context';
import { handlingStates } from '../../../method/scales';
import type { HandlingState } from '../../../method/scales';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundDay } from '../../../ui-bindings/bound-values';
import { FieldChoice } from '../../../ui-bindings/field-status';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import { useBoundField } from '../../../ui-bindings/use-bound-field';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/layout/dialog';
import { BecomesPublic } from './handling-choice';
import styles from './publish.module.scss';

type Onwards = Exclude<HandlingState, 'workingMaterial'>;
const isOnwards = (state: HandlingState): state is Onwards => state !== 'workingMaterial';

/** Two people have moved it on in two ways: they see both and choose. Nothing otherwise. */
const HandlingConflict: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { handlings } = useTexts('brief').publish;
  const { state, onChoose } = useBoundField('publication', rowKey, 'handling');
  const show = (value: unknown): string => handlingStates.filter((code) => code === value).map((code) => handlings[code].title).join('');
  return <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />;
};

/** Moves a published brief on to drawn up or sent, after a question: there is no way back. The file stays as it is. */
export const HandlingMoves: React.FC<{ readonly row: Publication }> = ({ row }) => {
  const session = useSession();
  const { now } = useProduct();
  const texts = useTexts('brief').publish;
  const [asked, setAsked] = React.useState<Onwards | null>(null);
  const bound = { kind: 'publication', rowKey: row.key } as const;
  const handleMove = (to: Onwards): void => {
    const day = localDay(now());
    session.edit('publication', row.key, to === 'drawnUp' ? { handling: to, drawnUpOn: day } : { handling: to, dispatchedOn: day });
    session.flush().catch(() => undefined);
    setAsked(null);
  };
  const isBeyond = row.handling === 'drawnUp' || row.handling === 'dispatched';
  return (
    <>
      {isBeyond && (
        <FieldGrid>
          <BoundDay {...bound} field="drawnUpOn" label={texts.drawnUpOn} />
          {row.handling === 'dispatched' && <BoundDay {...bound} field="dispatchedOn" label={texts.dispatchedOn} />}
          {row.handling === 'dispatched' && <BoundText {...bound} field="dispatchedTo" label={texts.dispatchedTo} />}
        </FieldGrid>
      )}
      <HandlingConflict rowKey={row.key} />
      {session.canEdit('publication') && nextHandlings(row.handling).length > 0 && (
        <div className={styles.actions} role="group" aria-label={texts.handlingNow}>
          {nextHandlings(row.handling).filter(isOnwards).map((state) => <Button key={state} size="small" onClick={() => setAsked(state)}>{texts.moveTo[state]}</Button>)}
        </div>
      )}
      {asked !== null && (
        <Dialog
          title={texts.moveDialog[asked].title}
          isOpen
          isAlert
          onClose={() => setAsked(null)}
          footer={<><Button onClick={() => setAsked(null)}>{texts.moveDialog.cancel}</Button><Button kind="primary" onClick={() => handleMove(asked)}>{texts.moveDialog[asked].confirm}</Button></>}
        >
          <p className={styles.text}>{texts.handlings[asked].help}</p>
          <BecomesPublic />
        </Dialog>
      )}
    </>
  );
};
