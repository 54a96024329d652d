import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { Failure } from '../../../data/ports/results';
import { versionFileName } from '../../../domain/stop-record';
import { parseStopVersion } from '../../../domain/stop-version/file';
import type { VersionProblem } from '../../../domain/stop-version/file';
import type { StopVersion } from '../../../domain/stop-version/version';
import { useTexts } from '../../../i18n/texts-context';
import type { StopPointId } from '../../../method/ids';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import { VersionChanges } from './version-changes';

export interface VersionViewProps { readonly stop: StopPointId; readonly round: number }

type Read =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly version: StopVersion }
  | { readonly kind: 'problem'; readonly problem: VersionProblem }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The file of one round as it stands in the library; tried again when somebody asks. */
const useVersionFile = ({ stop, round }: VersionViewProps) => {
  const { snapshots } = useProduct();
  const session = useSession();
  const [read, setRead] = React.useState<Read>({ kind: 'reading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    const caseKey = session.assessment().key;
    setRead({ kind: 'reading' });
    snapshots.read(versionFileName(caseKey, stop, round)).then((answer) => {
      if (!isHere) return;
      if (!answer.ok) { setRead({ kind: 'failed', failure: answer.failure }); return; }
      const parsed = parseStopVersion(answer.value, { caseKey, stop, round });
      setRead(parsed.ok ? { kind: 'read', version: parsed.version } : { kind: 'problem', problem: parsed.because });
    }, () => { if (isHere) setRead({ kind: 'failed', failure: { kind: 'offline' } }); });
    return () => { isHere = false; };
  }, [snapshots, session, stop, round, attempt]);
  return { read, retry: (): void => setAttempt(attempt + 1) };
};

/** Reads an earlier version and shows what differs from now, or says why it cannot be shown. */
export const VersionView: React.FC<VersionViewProps> = (props) => {
  const { read, retry } = useVersionFile(props);
  const { problem } = useTexts('stop').version;
  const { failures, actions, loading } = useTexts('common');
  switch (read.kind) {
    case 'reading': return <Skeleton lines={4} height={24} label={loading} />;
    case 'problem': return <Message tone="warning" live="status">{problem[read.problem]}</Message>;
    case 'failed': return read.failure.kind === 'gone'
      ? <Message tone="info" live="status">{problem.gone}</Message>
      : <Message tone="warning" live="status" actions={<Button onClick={retry}>{actions.retry}</Button>}>{problem.failed(failureSentence(read.failure, failures))}</Message>;
    case 'read': return <VersionChanges version={read.version} />;
  }
};
