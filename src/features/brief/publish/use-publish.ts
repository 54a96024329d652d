import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { BriefDocument } from '../../../domain/brief/document';
import type { SnapshotHead } from '../../../domain/publication/snapshot';
import { publishBrief } from './publish-brief';
import type { PublishOutcome, PublishParts } from './publish-brief';
import type { PublishStage } from './publish-progress';

export interface Publishing {
  /** Null while nothing is under way. */
  readonly stage: PublishStage | null;
  readonly outcome: PublishOutcome | null;
  readonly publish: (chosen: PublishParts['chosen']) => Promise<PublishOutcome>;
}

/**
 * Publishing as the panel shows it.
 * @param build the document of the case as it is at the moment of the call
 */
export const usePublish = (
  build: (head: SnapshotHead) => BriefDocument, makeWord: PublishParts['makeWord'],
): Publishing => {
  const session = useSession();
  const { snapshots, host, now } = useProduct();
  const [stage, setStage] = React.useState<PublishStage | null>(null);
  const [outcome, setOutcome] = React.useState<PublishOutcome | null>(null);
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);
  // The newest: others' rows are read before the document is put together.
  const newest = React.useRef(build);
  newest.current = build;
  const publish = async (chosen: PublishParts['chosen']): Promise<PublishOutcome> => {
    setOutcome(null);
    const told = (step: PublishStage['step'], share?: number): void => { if (isHere.current) setStage({ step, share }); };
    // What fails in a way nobody knows of (the words of the document have gone again) is tried anew, as without a network.
    const ended = await publishBrief({
      session, snapshots, chosen, publishedBy: host.person.name, now: now(), build: (head) => newest.current(head), makeWord, onStep: told,
    }).catch((): PublishOutcome => ({ kind: 'problem', problem: { kind: 'failure', failure: { kind: 'offline' } } }));
    if (isHere.current) { setStage(null); setOutcome(ended); }
    return ended;
  };
  return { stage, outcome, publish };
};
