import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Section } from '../../ui/layout/section';
import { RelationCards } from '../../ui-bindings/relations/relation-cards';
import { Confidentiality } from './confidentiality/confidentiality';
import styles from './initiative.module.scss';
import { People } from './people';
import { State } from './state';
import { Travel } from './travel';
import { What } from './what';

/** What the initiative is, where it stands, what it hangs together with and who works on it; all can be mended at any time. */
export const Part: React.FC = () => {
  const { relations } = useTexts('direction');
  return (
    <div className={styles.page}>
      <What />
      <State />
      <People />
      <Confidentiality />
      <Section title={relations.title} lead={relations.lead} headingLevel={3}><RelationCards /></Section>
      <Travel />
    </div>
  );
};
