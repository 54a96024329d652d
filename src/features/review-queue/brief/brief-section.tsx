import * as React from 'react';
import { useId } from '../../../ui/hooks/use-id';
import styles from './brief.module.scss';

/** One part of the brief under its own heading, so that a reader can go straight to it. */
export const BriefSection: React.FC<{ readonly title: string }> = ({ title, children }) => {
  const id = useId('brief');
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
};

/** The group's own text with its line breaks; `empty` stands there when nothing is written. */
export const GroupText: React.FC<{ readonly text: string; readonly empty: string }> = ({ text, empty }) =>
  text.trim() === '' ? <p className={styles.missing}>{empty}</p> : <p className={styles.text}>{text.trim()}</p>;
