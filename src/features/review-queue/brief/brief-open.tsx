import * as React from 'react';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { useProduct } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { dayInWords } from '../days';
import { BriefSection, GroupText } from './brief-section';
import styles from './brief.module.scss';

/** What the project group proposes. Its word is a proposal; the decision is the management group's. */
export const BriefProposal: React.FC = () => {
  const { proposal: texts } = useTexts('queue').brief;
  const { proposal } = useAssessment();
  return (
    <BriefSection title={texts.title}>
      <div className={styles.proposal}><GroupText text={proposal} empty={texts.none} /></div>
    </BriefSection>
  );
};

/** What remains open: the group's own words, and knowledge gaps that were to be closed first. */
export const BriefOpen: React.FC = () => {
  const { open: texts } = useTexts('queue').brief;
  const { locale } = useProduct().host;
  const { openQuestions } = useAssessment();
  const gaps = useRows('knowledgeGap').filter((gap) => gap.isBlocking && gap.closedHow.trim() === '');
  return (
    <BriefSection title={texts.title}>
      {(openQuestions.trim() !== '' || gaps.length === 0) && <GroupText text={openQuestions} empty={texts.none} />}
      {gaps.length > 0 && <p className={styles.label}>{texts.gaps}</p>}
      {gaps.length > 0 && (
        <ul>
          {gaps.map((gap) => {
            const more = texts.gapMore(gap.owner.trim(), dayInWords(gap.due, locale));
            const accepted = gap.acceptedReason.trim();
            return (
              <li key={gap.key}>
                {gap.question.trim()}
                {more !== '' && <span className={styles.lineFacts}>{more}</span>}
                {accepted !== '' && <span className={styles.lineFacts}>{texts.gapAccepted(accepted)}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </BriefSection>
  );
};

/** The sustainability keys and what is to be done for each, in short. */
export const BriefKeys: React.FC = () => {
  const { keys: texts } = useTexts('queue').brief;
  const { locale } = useProduct().host;
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  return (
    <BriefSection title={texts.title}>
      {keys.length === 0 && <p className={styles.missing}>{texts.none}</p>}
      {keys.length > 0 && (
        <ul className={styles.plain}>
          {keys.map((key) => {
            const mine = actions.filter(({ under }) => under === key.key);
            return (
              <li key={key.key} className={styles.key}>
                <strong>{key.name.trim() || texts.noName}</strong>
                {mine.length === 0 && <span className={styles.lineFacts}>{texts.noActions}</span>}
                {mine.length > 0 && (
                  <ul>
                    {mine.map((action) => {
                      const more = texts.actionMore(action.owner.trim(), dayInWords(action.due, locale));
                      return <li key={action.key}>{action.name.trim() || texts.noName}{more !== '' && <span className={styles.lineFacts}>{more}</span>}</li>;
                    })}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </BriefSection>
  );
};
