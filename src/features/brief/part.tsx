import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Tabs } from '../../ui/layout/tabs';
import styles from './brief.module.scss';
import { ChangesLog } from './outcome/changes-log';
import { KeyHandOver } from './outcome/key-hand-over';
import { PublishPanel } from './publish/publish-panel';
import { PictureTab } from './read/picture-tab';
import { ReadTab } from './read/read-tab';
import type { DocumentLanguage } from './read/with-document';
import { WriteTab } from './write/write-tab';

type Tab = 'write' | 'read' | 'picture' | 'publish' | 'after';

/** The decision brief: written under the handbook's five headings, read and printed as a document, published, and what came of it. */
export const Part: React.FC = () => {
  const { tabsLabel, tabs } = useTexts('brief').page;
  const session = useSession();
  const published = useRows('publication').length;
  // Who may not write comes to read.
  const [tab, setTab] = React.useState<Tab>(() => (session.canEdit() ? 'write' : 'read'));
  // The region's language, whatever language the person has: what is published is Swedish.
  const [language, setLanguage] = React.useState<DocumentLanguage>('sv');
  const languageProps = { language, onLanguage: setLanguage };
  const items = [
    { id: 'write', label: tabs.write }, { id: 'read', label: tabs.read }, { id: 'picture', label: tabs.picture },
    { id: 'publish', label: tabs.publish, count: published > 0 ? published : undefined }, { id: 'after', label: tabs.after },
  ] as const;
  return (
    <Tabs<Tab> label={tabsLabel} items={items} currentId={tab} onSelect={setTab}>
      {tab === 'write' && <WriteTab />}
      {tab === 'read' && <ReadTab {...languageProps} />}
      {tab === 'picture' && <PictureTab {...languageProps} />}
      {tab === 'publish' && <PublishPanel />}
      {tab === 'after' && <div className={styles.page}><ChangesLog /><KeyHandOver /></div>}
    </Tabs>
  );
};
