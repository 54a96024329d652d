import * as React from 'react';
import { useMethodDetails, useReference } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Section } from '../../ui/layout/section';
import { BoundCheck } from '../../ui-bindings/bound-values';
import styles from './initiative.module.scss';

/** Travel as a fourth perspective, as the sister method for transport planning (SKA) has it; the way to that method's page. */
export const Travel: React.FC = () => {
  const { travelTitle, fields } = useTexts('initiative').about;
  const { key } = useSession().assessment();
  const details = useMethodDetails();
  const links = useReference().links.filter(({ parts }) => parts.includes('initiative'));
  return (
    <Section title={travelTitle} headingLevel={3}>
      <div className={styles.fields}>
        <BoundCheck kind="assessment" rowKey={key} field="usesTravelPerspective" label={fields.travel} description={fields.travelHelp} />
        {details !== null && links.map(({ id, url }) => <div key={id}><LinkButton href={url} isNewTab icon="external">{details.links[id] ?? url}</LinkButton></div>)}
      </div>
    </Section>
  );
};
