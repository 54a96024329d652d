import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import { cx } from '../../../ui/theme/cx';
import { dayInWords, daysBetween, localDay } from '../days';
import { useNames, type Entry } from './desk-agenda';
import styles from './desk.module.scss';

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

export interface CaseCardProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  /** The case the person comes back from: its link gets the focus. */
  readonly takesFocus: boolean;
  /** A decision stands although the case's columns have not followed. */
  readonly isDecided: boolean;
  readonly onShow: (caseId: number) => void;
  /** Buttons, where the case may be moved. */
  readonly children?: React.ReactNode;
}

/** One case that waits; its name is a link that works in a new tab, too. */
export const CaseCard: React.FC<CaseCardProps> = ({ entry: { row, item }, isCurrent, takesFocus, isDecided, onShow, children }) => {
  const { list: texts, agenda } = useTexts('queue');
  const { actions } = useProduct();
  const since = useSince();
  const names = useNames();
  const link = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => { if (takesFocus) link.current?.focus(); }, [takesFocus]);
  const isTakenIn = row.routing === 'InReview';
  const presenter = item?.presenter.trim() ?? '';
  return (
    <li className={cx(styles.item, isCurrent && styles.current)}>
      <div className={styles.words}>
        <a
          ref={link}
          className={styles.name}
          href={actions.linkTo(row.id)}
          aria-current={isCurrent ? 'true' : undefined}
          onClick={(event) => { if (isPlainClick(event)) { event.preventDefault(); onShow(row.id); } }}
        >{names.ofCase(row)}</a>
        <p className={styles.facts}>{row.unit || texts.noUnit} · {row.owner?.name ?? texts.noOwner}</p>
        <p className={styles.facts}>{since(row.submittedAt)}{item !== null && item.meeting !== '' && ` · ${presenter === '' ? agenda.noPresenter : agenda.presenter(presenter)}`}</p>
        <p className={styles.pills}>
          {isDecided ? <Pill tone="success" icon="check">{texts.decided}</Pill> : <Pill tone={isTakenIn ? 'info' : 'warning'}>{isTakenIn ? texts.takenIn : texts.notTakenIn}</Pill>}
          {row.isConfidential && <Pill icon="lock">{texts.confidential}</Pill>}
          {row.revision !== null && row.revision > 0 && <Pill>{texts.revision(row.revision)}</Pill>}
        </p>
      </div>
      {children !== undefined && <div className={styles.moves}>{children}</div>}
    </li>
  );
};
