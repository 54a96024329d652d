import * as React from 'react';
import { useMethodDetails, useReference } from '../../data/bindings/product-context';
import { useAssessment } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { childRightsQuestions } from '../../method/child-rights';
import type { MethodDetails } from '../../method/texts';
import { useWantedItem } from '../../ui-bindings/item-target';
import { WordsWait } from '../../ui-bindings/words-wait';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { CheckList } from './check-list';
import styles from './child-rights.module.scss';
import { KeptAnswers } from './kept-answers';
import { LevelChooser } from './level-chooser';
import { ReviewQuestion } from './review-question';
import { YearlyCounts } from './yearly-counts';

const Links: React.FC<{ readonly details: MethodDetails }> = ({ details }) => {
  const { links } = useReference();
  const { linksTitle } = useTexts('stepB').childRights;
  const mine = links.filter(({ parts }) => parts.includes('childRights'));
  if (mine.length === 0) return null;
  return (
    <Section title={linksTitle} headingLevel={3}>
      <ul className={styles.links}>
        {mine.map(({ id, url }) => <li key={id}><LinkButton href={url} isNewTab icon="external">{details.links[id] ?? url}</LinkButton></li>)}
      </ul>
    </Section>
  );
};

const Review: React.FC<{ readonly details: MethodDetails }> = ({ details }) => {
  const texts = useTexts('stepB').childRights;
  const { goTo } = usePartNavigation();
  const { childrenAffected, childRightsLevel: level } = useAssessment();
  const wanted = useWantedItem();
  return (
    <>
      <Stack gap="m">
        {childrenAffected !== 'yes' && (
          <Message tone="info" actions={<LinkButton onClick={() => goTo('supportQuestions')}>{texts.toSupportQuestions}</LinkButton>}>{texts.notAffected}</Message>
        )}
        <LevelChooser details={details} />
      </Stack>
      <Section title={texts.questionsTitle} headingLevel={3}>
        {level === null ? <p className={styles.note}>{texts.chooseFirst}</p> : (
          <div className={styles.questions}>
            {childRightsQuestions[level].map((item) => <ReviewQuestion key={item} item={item} details={details} isWanted={item === wanted} />)}
          </div>
        )}
        <KeptAnswers details={details} />
      </Section>
      <CheckList />
      <YearlyCounts />
      <Links details={details} />
    </>
  );
};

/** Step B: the child-rights review at one of four levels, with the children heard and what they are told afterwards. */
export const Part: React.FC = () => {
  const details = useMethodDetails();
  const { loading, notLoaded } = useTexts('stepB').childRights;
  return details === null ? <WordsWait loading={loading} notLoaded={notLoaded} /> : <Review details={details} />;
};
