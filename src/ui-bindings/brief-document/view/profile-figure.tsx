import * as React from 'react';
import type { BriefProfile, WrittenDocument } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { DataTable } from '../../../ui/pictures/data-table';
import { DimensionProfile } from '../../../ui/pictures/dimension-profile';
import { WithTable } from '../../../ui/pictures/with-table';
import styles from './document.module.scss';
import { useDocumentTexts } from './use-document-texts';

export interface ProfileFigureProps {
  readonly language: WrittenDocument['language'];
  readonly profile: BriefProfile;
  /** On paper the eye has the picture alone: it says all that the table says, and the page is one. */
  readonly isOnPaper?: boolean;
}

/** The three dimensions as a picture with its table, in the document's language. */
export const ProfileFigure: React.FC<ProfileFigureProps> = ({ language, profile, isOnPaper = false }) => {
  const { showTable, hideTable } = useTexts('brief').page;
  const texts = useDocumentTexts(language);
  // Until the words of the picture are there, it is told in its own words.
  if (texts === null) return <p className={styles.paragraph}>{profile.alternative}</p>;
  const { dimension, value, reasoning, positive, negative } = texts.word.profile;
  const table = (
    <DataTable
      className={styles.profileTable}
      caption={profile.heading}
      heads={[dimension, value, reasoning, positive, negative]}
      rows={profile.dimensions.map((one) => ({ key: one.dimension, cells: [one.name, one.valueName, one.reasoning, String(one.positive), String(one.negative)] }))}
    />
  );
  const picture = <DimensionProfile profile={profile} words={texts.picture} isOnPaper={isOnPaper} />;
  if (isOnPaper) return <div className={styles.figure}>{picture}<div className={styles.forReaders}>{table}</div></div>;
  return <WithTable showLabel={showTable} hideLabel={hideTable} table={table}>{picture}</WithTable>;
};
