import * as React from 'react';
import { useMethodLabels, useProduct } from '../../data/bindings/product-context';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/layout/dialog';
import { useCaseName } from './case-link';
import type { ForeignAuthor } from './health';
import { HealthCard, HealthRow } from './health-card';
import { isMending, MendFailure } from './mend-row';
import type { DiagnosisState } from './use-diagnosis';
import styles from './diagnosis.module.scss';

export interface DecisionsCardProps {
  readonly authors: readonly ForeignAuthor[];
  readonly caseNames: Readonly<Record<number, string>>;
  readonly isUnread: boolean;
  /** False: nobody's rows can be told from members', so that all count. */
  readonly areMembersKnown: boolean;
  readonly state: Pick<DiagnosisState, 'mending' | 'mend'>;
}

const Lines: React.FC<Pick<DecisionsCardProps, 'caseNames'> & { readonly author: ForeignAuthor }> = ({ author, caseNames }) => {
  const texts = useTexts('diagnosis').findings.decisions;
  const { host: { locale } } = useProduct();
  const words = useMethodLabels().scales.decision;
  const nameOf = useCaseName(caseNames);
  return (
    <ul className={styles.lines}>
      {author.decisions.map(({ id, assessmentId, revision, decision, created }) => (
        <li key={id}>{texts.line(nameOf(assessmentId), revision, decision === null ? '' : words[decision], formatDay(created, locale))}</li>
      ))}
    </ul>
  );
};

/** Decisions by people who are no members, by person; an administrator may say that somebody was one. */
export const DecisionsCard: React.FC<DecisionsCardProps> = ({ authors, caseNames, isUnread, areMembersKnown, state: { mending, mend } }) => {
  const { unread, decisions: texts } = useTexts('diagnosis').findings;
  const { cancel } = useTexts('common').actions;
  const { diagnosis, events } = useProduct();
  const [asked, setAsked] = React.useState<ForeignAuthor | null>(null);
  const isNone = authors.length === 0;
  const keyOf = ({ id }: ForeignAuthor): string => `author:${id}`;
  const handleYes = (author: ForeignAuthor): void => {
    setAsked(null);
    mend(keyOf(author), async () => {
      const counted = await diagnosis.countAsPastMember({ id: author.id, name: author.name });
      if (counted.ok) await events.note({ kind: 'acknowledged', name: texts.noted, source: 'diagnosis', assessmentId: author.decisions[0]?.assessmentId ?? null, text: '' });
      return counted;
    }, texts.done(author.name));
  };
  return (
    <HealthCard title={texts.title} health={isUnread || !areMembersKnown ? 'neutral' : isNone ? 'success' : 'danger'}>
      <p className={styles.lead}>{isUnread ? unread : !areMembersKnown ? texts.allCount : isNone ? texts.none : texts.why}</p>
      {!isNone && (
        <>
          <p className={styles.lead}>{texts.mend}</p>
          <ul className={styles.rows}>
            {authors.map((author) => (
              <HealthRow
                key={author.id} health="danger" name={author.name}
                action={<Button ariaLabel={texts.countFor(author.name)} busy={isMending(mending, keyOf(author))} onClick={() => setAsked(author)}>{texts.count}</Button>}
              >
                <Lines author={author} caseNames={caseNames} />
                <MendFailure mending={mending} of={keyOf(author)} />
              </HealthRow>
            ))}
          </ul>
        </>
      )}
      <Dialog
        title={asked === null ? '' : texts.confirm.title(asked.name)} isOpen={asked !== null} onClose={() => setAsked(null)} size="s" isAlert
        footer={<><Button onClick={() => setAsked(null)}>{cancel}</Button><Button kind="primary" onClick={() => { if (asked !== null) handleYes(asked); }}>{texts.confirm.yes}</Button></>}
      >
        {asked !== null && <p>{texts.confirm.text(asked.name)}</p>}
      </Dialog>
    </HealthCard>
  );
};
