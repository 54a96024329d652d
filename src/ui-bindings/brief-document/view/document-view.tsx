import * as React from 'react';
import type { WrittenDocument } from '../../../domain/brief/document';
import { useId } from '../../../ui/hooks/use-id';
import { DocumentBlock } from './document-block';
import styles from './document.module.scss';
import { ProfileFigure } from './profile-figure';

export interface DocumentViewProps {
  readonly document: WrittenDocument;
  /** Level of the document's own heading; its sections stand one below, their parts two. 3 when left out. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  readonly isOnPaper?: boolean;
}

/** A document to read, on screen and on paper: what it is, the picture, and every section. In the document's own language. */
export const DocumentView: React.FC<DocumentViewProps> = ({ document, headingLevel = 3, isOnPaper = false }) => {
  const id = useId('document');
  const { language, title, kind, facts, profile, sections } = document;
  const below = Math.min(6, headingLevel + 1);
  return (
    <article lang={language} className={styles.document} aria-labelledby={id}>
      <header className={styles.front}>
        <p className={styles.kind}>{kind}</p>
        {React.createElement(`h${headingLevel}`, { id, className: styles.title }, title)}
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => <div key={label} className={styles.fact}><dt>{label}</dt><dd>{value}</dd></div>)}
        </dl>
        {profile !== null && React.createElement(`h${below}`, { className: styles.heading }, profile.heading)}
        {profile !== null && <ProfileFigure language={language} profile={profile} isOnPaper={isOnPaper} />}
      </header>
      {sections.map(({ id: section, heading, blocks }, place) => (
        <section key={place} className={styles.section} data-section={section}>
          {React.createElement(`h${below}`, { className: styles.heading }, heading)}
          {blocks.map((block, index) => <DocumentBlock key={index} block={block} level={Math.min(6, headingLevel + 2)} />)}
        </section>
      ))}
    </article>
  );
};
