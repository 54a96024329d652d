import * as React from 'react';
import type { BriefDocument } from '../../../domain/brief/document';
import { useId } from '../../../ui/hooks/use-id';
import styles from './document.module.scss';
import { ProfileFigure } from './profile-figure';
import { useDocumentTexts } from './use-document-texts';

/** The three dimensions on one page, for those who decide: what it is about, the picture, and that nothing is weighed together. */
export const OnePage: React.FC<{ readonly document: BriefDocument; readonly isOnPaper?: boolean }> = ({ document, isOnPaper = false }) => {
  const id = useId('picture');
  const texts = useDocumentTexts(document.language);
  const { language, title, facts, profile } = document;
  const state = facts.filter(({ isState }) => isState === true).map(({ value }) => value).join(' · ');
  return (
    <article lang={language} className={styles.document} aria-labelledby={id}>
      <p className={styles.kind}>{profile.heading}</p>
      {React.createElement(isOnPaper ? 'h1' : 'h3', { id, className: styles.title }, title)}
      <p className={styles.state}>{state}</p>
      <ProfileFigure language={language} profile={profile} isOnPaper={isOnPaper} />
      {texts !== null && <p className={styles.note}>{texts.judgement.neverWeighed} {texts.limitations.shows}</p>}
    </article>
  );
};
