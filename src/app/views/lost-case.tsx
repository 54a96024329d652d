import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import type { KeptText } from '../../data/ports/case-session';
import { useTexts } from '../../i18n/texts-context';
import type { MethodTexts } from '../../method/texts';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Heading } from '../../ui/layout/heading';
import styles from './views.module.scss';

const questionOf = (item: string | null, questions: Readonly<Record<string, { readonly title: string } | undefined>>): string | undefined =>
  (item === null ? undefined : questions[item]?.title);

const KeptList: React.FC<{ readonly kept: readonly KeptText[]; readonly method: MethodTexts }> = ({ kept, method }) => {
  const { kinds } = useTexts('lost');
  return (
    <dl className={styles.kept}>
      {kept.map(({ id, kind, item, text }) => (
        <div key={id}><dt>{questionOf(item, method.questions) ?? kinds[kind]}</dt><dd>{text}</dd></div>
      ))}
    </dl>
  );
};

export interface LostCaseProps {
  readonly caseId: number;
  readonly onLeave: () => void;
  readonly onRetry: () => void;
}

/** A case that does not exist, or no longer: the way to the list, and what this browser keeps of it. */
export const LostCase: React.FC<LostCaseProps> = ({ caseId, onLeave, onRetry }) => {
  const { cases } = useProduct();
  const texts = useTexts('lost');
  const { actions, toList } = useTexts('common');
  const method = useMethodTexts();
  const [kept, setKept] = React.useState<readonly KeptText[]>([]);
  React.useEffect(() => {
    let isHere = true;
    cases.kept(caseId).then((found) => { if (isHere) setKept(found); }, () => undefined);
    return () => { isHere = false; };
  }, [cases, caseId]);
  return (
    <div className={styles.plain}>
      <Heading level={1} className={styles.title}>{texts.title}</Heading>
      <Message tone="danger" live="alert">{texts.why}</Message>
      <div className={styles.ways}>
        <Button kind="primary" onClick={onLeave}>{toList}</Button>
        <Button onClick={onRetry}>{actions.retry}</Button>
      </div>
      {kept.length > 0 && (
        <>
          <Heading level={2} className={styles.subtitle}>{texts.keptTitle}</Heading>
          <p>{texts.keptLead}</p>
          <KeptList kept={kept} method={method} />
        </>
      )}
    </div>
  );
};
