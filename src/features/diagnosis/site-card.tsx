import * as React from 'react';
import type { SetupPlan, SetupStep } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import type { Texts } from '../../i18n/load-texts';
import { Button } from '../../ui/button/button';
import { Disclosure } from '../../ui/layout/disclosure';
import { HealthCard } from './health-card';
import type { Health } from './health';
import styles from './diagnosis.module.scss';

type SiteTexts = Texts['diagnosis']['findings']['site'];
/** So many stand on the page; more are one click away. */
const MOST_LINES = 6;

const leadOf = ({ state, mayInstall }: SetupPlan, texts: SiteTexts, hasWork: boolean): string => {
  switch (state.kind) {
    case 'ready': return hasWork ? texts.unfinished : mayInstall ? texts.ready : texts.partly;
    case 'older': return texts.older(state.installed, state.expected);
    case 'newer': return texts.newer(state.installed, state.expected);
    case 'empty': return texts.empty;
    case 'unfinished': return texts.unfinished;
  }
};

const lineOf = ({ kind, name, of }: SetupStep, { kinds }: SiteTexts): string => {
  switch (kind) {
    case 'list': case 'library': case 'group': case 'level': return kinds[kind](name);
    case 'column': case 'index': case 'view': return kinds[kind](name, of);
    case 'access': return kinds.access(of);
    case 'version': return kinds.version;
  }
};

const Lines: React.FC<{ readonly lines: readonly string[] }> = ({ lines }) => <ul className={styles.lines}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;

/** Lists, columns, indexes, views, rights: what a run of the installer would mend. */
export const SiteCard: React.FC<{ readonly plan: SetupPlan; readonly health: Health; readonly onSetup: () => void }> = ({ plan, health, onSetup }) => {
  const texts = useTexts('diagnosis').findings.site;
  const { and } = useTexts('diagnosis').visitor;
  const { state, steps, obstacles, mayInstall, owners } = plan;
  const hasWork = steps.length + obstacles.length > 0;
  const lines = [...new Set(steps.map((step) => lineOf(step, texts)))];
  const mayMend = mayInstall && state.kind !== 'newer' && (hasWork || state.kind !== 'ready');
  const toAsk = !mayInstall && owners.length > 0 ? texts.askOwner(owners.slice(0, 3).join(` ${and} `)) : null;
  return (
    <HealthCard title={texts.title} health={health}>
      <p className={styles.lead}>{leadOf(plan, texts, hasWork)} {toAsk}</p>
      {lines.length > 0 && <Lines lines={lines.slice(0, MOST_LINES)} />}
      {lines.length > MOST_LINES && <Disclosure summary={texts.more(lines.length - MOST_LINES)}><Lines lines={lines.slice(MOST_LINES)} /></Disclosure>}
      {obstacles.length > 0 && <p className={styles.lead}>{texts.obstacles(obstacles.length)}</p>}
      {mayMend && (
        <div className={styles.foot}>
          <p>{texts.mend}</p>
          <Button kind="primary" onClick={onSetup}>{texts.toSetup}</Button>
        </div>
      )}
    </HealthCard>
  );
};
