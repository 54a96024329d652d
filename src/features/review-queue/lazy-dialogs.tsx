import * as React from 'react';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { Message } from '../../ui/feedback/message';
import type * as dialogs from './all-dialogs';

type Dialogs = typeof dialogs;

/** Dialogs that have arrived are there at once the next time. */
let arrived: Dialogs | null = null;
/** For tests and for whoever has fetched them already. */
export const dialogsArrived = (code: Dialogs): void => { arrived = code; };

/** Fetches the dialogs with the code of an opened case, which has the same fields in it. */
const fetchDialogs = async (): Promise<Dialogs> => {
  dialogsArrived(await import(/* webpackChunkName: 'queue-case' */ './all-dialogs'));
  return arrived as Dialogs;
};

const Fetched: React.FC<{ readonly draw: (code: Dialogs) => React.ReactElement }> = ({ draw }) => {
  const [code, setCode] = React.useState<Dialogs | 'failed' | null>(arrived);
  const sentence = useFailureSentence({ kind: 'offline' });
  React.useEffect(() => {
    if (arrived !== null) return undefined;
    let isHere = true;
    fetchDialogs().then((found) => { if (isHere) setCode(found); }, () => { if (isHere) setCode('failed'); });
    return () => { isHere = false; };
  }, []);
  if (code === 'failed') return <Message tone="warning" live="status">{sentence}</Message>;
  return code === null ? null : draw(code);
};

export const ChangeDialog: Dialogs['ChangeDialog'] = (props) => <Fetched draw={(code) => <code.ChangeDialog {...props} />} />;
export const MeetDialog: Dialogs['MeetDialog'] = (props) => <Fetched draw={(code) => <code.MeetDialog {...props} />} />;
export const MeetingDialog: Dialogs['MeetingDialog'] = (props) => <Fetched draw={(code) => <code.MeetingDialog {...props} />} />;
export const PlaceDialog: Dialogs['PlaceDialog'] = (props) => <Fetched draw={(code) => <code.PlaceDialog {...props} />} />;
export const RemoveMeeting: Dialogs['RemoveMeeting'] = (props) => <Fetched draw={(code) => <code.RemoveMeeting {...props} />} />;
