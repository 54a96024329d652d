import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Assessment } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { cx } from '../../ui/theme/cx';
import { dayInWords, daysBetween, localDay } from './days';
import styles from './queue.module.scss';

export interface WaitingListProps {
  readonly cases: readonly Assessment[];
  readonly caseId: number | null;
  /** The case the person comes back from: its link gets the focus. */
  readonly returnTo: number | null;
  readonly onShow: (caseId: number) => void;
}

const isPlainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** How long a case has waited, in words. */
const useSince = (): ((submittedAt: string | null) => string) => {
  const texts = useTexts('queue').list;
  const { host, now } = useProduct();
  return (submittedAt) => {
    const since = localDay(submittedAt);
    const today = localDay(now());
    return since === null || today === null ? texts.sinceUnknown : texts.since(dayInWords(since, host.locale), daysBetween(since, today));
  };
};

/** The cases that wait, longest waiting first; each name is a link that works in a new tab, too. */
export const WaitingList: React.FC<WaitingListProps> = ({ cases, caseId, returnTo, onShow }) => {
  const texts = useTexts('queue').list;
  const { actions } = useProduct();
  const since = useSince();
  const cameFrom = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => { cameFrom.current?.focus(); }, []);
  return (
    <ol className={styles.list} aria-label={texts.label}>
      {cases.map((row) => (
        <li key={row.id} className={cx(styles.item, row.id === caseId && styles.current)}>
          <a
            ref={row.id === returnTo ? cameFrom : undefined}
            className={styles.name}
            href={actions.linkTo(row.id)}
            aria-current={row.id === caseId ? 'true' : undefined}
            onClick={(event) => { if (isPlainClick(event)) { event.preventDefault(); onShow(row.id); } }}
          >{row.name.trim() === '' ? texts.noName : row.name}</a>
          <p className={styles.facts}>{row.unit || texts.noUnit} · {row.owner?.name ?? texts.noOwner}</p>
          <p className={styles.facts}>{since(row.submittedAt)}</p>
          <p className={styles.pills}>
            <Pill tone={row.routing === 'InReview' ? 'info' : 'warning'}>{row.routing === 'InReview' ? texts.beingRead : texts.notOpened}</Pill>
            {row.revision !== null && row.revision > 0 && <Pill>{texts.revision(row.revision)}</Pill>}
          </p>
        </li>
      ))}
    </ol>
  );
};
