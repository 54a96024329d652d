import * as React from 'react';
import { useProduct, useReference } from '../../../data/bindings/product-context';
import { useSaveSummary, useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import { Message } from '../../../ui/feedback/message';
import type { MoveData } from './load-move';
import type { MoveDialogProps } from './move-dialog';

interface Loaded { readonly Dialog: React.ComponentType<MoveDialogProps>; readonly data: MoveData }
type State = Loaded | 'idle' | 'busy' | 'failed';

/** Tells quietly that the method has a newer edition; what would change, and the way over, is fetched when asked for. */
const Offer: React.FC<{ readonly newest: number }> = ({ newest }) => {
  const session = useSession();
  const { formDrafts, host } = useProduct();
  const texts = useTexts('workspace').frame.edition;
  const stayName = `edition/${session.caseId}`;
  const [hasStayed, setHasStayed] = React.useState(() => formDrafts.read(stayName) === newest);
  const [state, setState] = React.useState<State>('idle');
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);

  const load = async (): Promise<Loaded> => {
    const [dialog, code] = await Promise.all([
      import(/* webpackChunkName: 'edition-move' */ './move-dialog'), import(/* webpackChunkName: 'edition-move' */ './load-move'),
    ]);
    return { Dialog: dialog.MoveDialog, data: await code.loadMove(host.language) };
  };
  const handleShow = (): void => {
    setState('busy');
    load().then((loaded) => { if (isMounted.current) setState(loaded); }, () => { if (isMounted.current) setState('failed'); });
  };
  const handleStay = (): void => { formDrafts.write(stayName, newest); setHasStayed(true); setState('idle'); };
  const isBusy = state === 'busy';
  return (
    <>
      {hasStayed && state !== 'failed'
        ? <div><LinkButton icon="info" onClick={handleShow}>{texts.later}</LinkButton></div>
        : (
          <Message
            tone={state === 'failed' ? 'warning' : 'info'} title={texts.title} live={state === 'failed' ? 'alert' : undefined}
            actions={<Button busy={isBusy} onClick={handleShow}>{texts.show}</Button>}
          >
            {state === 'failed' ? texts.failed : texts.text}
          </Message>
        )}
      {typeof state === 'object' && <state.Dialog data={state.data} newest={newest} onStay={handleStay} onClose={() => setState('idle')} />}
    </>
  );
};

/** Shown where the case is at an older edition than the newest and the person may change it; nothing everywhere else. */
export const EditionBanner: React.FC = () => {
  const session = useSession();
  const { edition, newest } = useReference();
  useSaveSummary();
  const isOffered = edition < newest && session.canEdit();
  const wasOffered = React.useRef(isOffered);
  React.useEffect(() => {
    // The button that led to the question is gone with it: the focus goes on to the part the person works in.
    if (wasOffered.current && !isOffered && document.activeElement === document.body) document.querySelector<HTMLElement>('[data-hb-part] h2')?.focus();
    wasOffered.current = isOffered;
  }, [isOffered]);
  return isOffered ? <Offer newest={newest} /> : null;
};
