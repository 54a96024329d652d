import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { initiativeTypes, tracks } from '../../method/scales';
import { Card } from '../../ui/layout/card';
import { BoundChoice, BoundSelect } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import styles from './overview.module.scss';

/** What the initiative is; everything here can be mended at any time. */
export const AboutCard: React.FC = () => {
  const { key } = useAssessment();
  const { aboutTitle, fields } = useTexts('workspace').overview;
  const method = useMethodTexts();
  const types = initiativeTypes.map((value) => ({ value, label: method.initiativeTypes[value].title }));
  const trackOptions = tracks.map((value) => ({ value, label: method.tracks[value].title, description: method.tracks[value].help }));
  const of = { kind: 'assessment', rowKey: key } as const;
  return (
    <Card title={aboutTitle} headingLevel={3}>
      <div className={styles.fields}>
        <BoundText {...of} field="name" label={fields.name} required />
        <BoundText {...of} field="purpose" label={fields.purpose} description={fields.purposeHelp} multiline rows={4} />
        <div className={styles.pair}>
          <BoundSelect {...of} field="type" label={fields.type} options={types} />
          <BoundText {...of} field="unit" label={fields.unit} />
        </div>
        <BoundChoice {...of} field="track" label={fields.track} options={trackOptions} layout="column" />
        <div className={styles.pair}><BoundText {...of} field="diaryNumber" label={fields.diaryNumber} /></div>
      </div>
    </Card>
  );
};
