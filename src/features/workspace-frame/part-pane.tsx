import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import type { PartId } from '../../method/parts';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useId } from '../../ui/hooks/use-id';
import { partHeading } from '../../ui-bindings/part-names';
import { Terms } from '../../ui-bindings/terms';
import styles from './part-pane.module.scss';
import { useLazyPart } from './use-lazy-part';
import type { PartLoaders } from './use-lazy-part';

export interface PartPaneProps {
  readonly parts: PartLoaders;
  readonly part: PartId;
  /** How many times the person has changed part; the heading takes the focus each time. */
  readonly moves: number;
}

/** One part: its heading, the sentence and the words under it, and what the group writes there. */
export const PartPane: React.FC<PartPaneProps> = ({ parts, part, moves }) => {
  const texts = useTexts('workspace').frame;
  const { actions } = useTexts('common');
  const { title, lead } = partHeading(useMethodTexts(), part);
  const { state, retry } = useLazyPart(parts, part);
  const headingId = useId('part');
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [moves]);
  return (
    <section aria-labelledby={headingId} className={styles.pane} data-hb-part={part}>
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
        <p className={styles.lead}>{lead}</p>
        {/* Help waits for the part itself, so that nothing delays the first field. */}
        {state.kind === 'ready' && <Terms of={part} />}
      </div>
      {state.kind === 'loading' && <Skeleton lines={6} label={texts.loadingPart(title)} />}
      {state.kind === 'failed' && (
        <Message tone="warning" live="status" actions={<Button onClick={retry}>{actions.retry}</Button>}>{texts.partFailed(title)}</Message>
      )}
      {state.kind === 'ready' && <state.Part key={part} />}
    </section>
  );
};
