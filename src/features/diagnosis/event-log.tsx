import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Failure } from '../../data/ports/results';
import type { LoggedEvent } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Card } from '../../ui/layout/card';
import { useDiagnosisFailure } from './use-diagnosis-failure';
import { useMoment } from './use-moment';
import styles from './diagnosis.module.scss';

interface Log { readonly rows: readonly LoggedEvent[] | null; readonly next: string | null; readonly isReading: boolean; readonly failure: Failure | null }
const closed: Log = { rows: null, next: null, isReading: false, failure: null };

const Row: React.FC<{ readonly event: LoggedEvent }> = ({ event: { kind, name, source, text, author, occurredOn, created } }) => {
  const texts = useTexts('diagnosis').findings.log;
  const moment = useMoment();
  return (
    <li className={styles.event}>
      <p className={styles.name}>{name.trim() === '' ? texts.kinds[kind ?? 'unknown'] : name}</p>
      <p className={styles.quiet}>{[moment(occurredOn ?? created), texts.kinds[kind ?? 'unknown'], source, author === null ? '' : texts.by(author.name)].filter((part) => part !== '').join(' · ')}</p>
      {text !== '' && <p className={styles.detail}>{text}</p>}
    </li>
  );
};

/** Everything the product and the flows have noted, newest first; read when somebody asks for it. */
export const EventLog: React.FC = () => {
  const { events } = useProduct();
  const texts = useTexts('diagnosis').findings.log;
  const { actions, loading } = useTexts('common');
  const [{ rows, next, isReading, failure }, setLog] = React.useState(closed);
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);
  const sentence = useDiagnosisFailure(failure);

  const read = async (from: string | null): Promise<void> => {
    setLog((before) => ({ ...before, isReading: true, failure: null }));
    const found = await events.recent(from ?? undefined);
    if (!isMounted.current) return;
    setLog((before) => (found.ok ? { rows: [...before.rows ?? [], ...found.value.rows], next: found.value.next, isReading: false, failure: null }
      : { ...before, isReading: false, failure: found.failure }));
  };
  const isEmpty = rows !== null && rows.length === 0 && next === null;
  const word = rows === null ? texts.show : actions.showMore;
  return (
    <Card title={texts.title} headingLevel={2}>
      {rows !== null && rows.length > 0 && <ul className={styles.rows}>{rows.map((event) => <Row key={event.id} event={event} />)}</ul>}
      {isEmpty && <p className={styles.lead}>{texts.none}</p>}
      {isReading && rows === null && <Skeleton label={loading} lines={3} />}
      {failure !== null && <Message tone="danger" live="alert">{sentence}</Message>}
      {(rows === null || next !== null) && <div className={styles.foot}><Button busy={isReading} onClick={() => void read(next)}>{failure === null ? word : actions.retry}</Button></div>}
    </Card>
  );
};
