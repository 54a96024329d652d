import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { MyNotices } from '../../../data/ports/notices';
import type { HostInfo } from '../../../host/host-info';
import { loadTexts, type Texts } from '../../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';

export interface NoticesProps {
  /** As read with the page; null while it is being read, and on pages that do not ask. */
  readonly read: MyNotices | null;
  readonly onOpen: (caseId: number, part?: string) => void;
}

type Panel = React.ComponentType<{ readonly read: MyNotices } & Pick<NoticesProps, 'onOpen'>>;
interface Loaded { readonly Panel: Panel; readonly texts: Partial<Texts> }

/** The panel and its words, side by side. Rejects when one of them cannot be fetched. */
const load = async (language: HostInfo['language']): Promise<Loaded> => {
  const [{ NoticePanel }, notices] = await Promise.all([import(/* webpackChunkName: 'notices' */ './notice-panel'), loadTexts(language, 'notices')]);
  return { Panel: NoticePanel, texts: { notices } };
};

/** What is for the person to take part of; nothing at all, and nothing fetched, when there is nothing. */
export const Notices: React.FC<NoticesProps> = ({ read, onOpen }) => {
  const { language } = useProduct().host;
  const { actions } = useTexts('common');
  const { noticesFailed } = useTexts('department').list;
  const [loaded, setLoaded] = React.useState<Loaded | 'failed' | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  // The list is read anew as it is narrowed: what has been read stands meanwhile.
  const last = React.useRef<MyNotices | null>(null);
  last.current = read ?? last.current;
  const isAny = React.useRef(false);
  isAny.current = isAny.current || (last.current?.rows.length ?? 0) > 0;
  const isNeeded = isAny.current;
  React.useEffect(() => {
    if (!isNeeded) return undefined;
    let isHere = true;
    load(language).then((found) => { if (isHere) setLoaded(found); }, () => { if (isHere) setLoaded('failed'); });
    return () => { isHere = false; };
  }, [isNeeded, language, attempt]);
  if (last.current === null || loaded === null) return null;
  if (loaded === 'failed') return <Message tone="warning" live="status" actions={<Button onClick={() => { setLoaded(null); setAttempt(attempt + 1); }}>{actions.retry}</Button>}>{noticesFailed}</Message>;
  return <TextsProvider texts={loaded.texts}><loaded.Panel read={last.current} onOpen={onOpen} /></TextsProvider>;
};
