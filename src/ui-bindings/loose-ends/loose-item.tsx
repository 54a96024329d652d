import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icons/icon';
import { useRowNames } from '../goals/use-row-names';
import { EndingChoice } from './ending-field';
import type { Finding } from './finding';
import { FindingFace } from './finding-face';
import styles from './loose-ends.module.scss';
import { WayForm } from './way-forms';
import type { Done, Way } from './way-forms';

const icons: Readonly<Record<Way, IconName>> = { tie: 'link', newKey: 'key', acceptedRisk: 'scale', otherActor: 'people' };

export interface LooseItemProps {
  readonly finding: Finding;
  readonly name: string;
  readonly canEdit: boolean;
  /** Whether there is a key or an action to tie it to. */
  readonly canTie: boolean;
  readonly onDone: (done: Done) => void;
}

const LooseItemInner: React.FC<LooseItemProps> = ({ finding, name, canEdit, canTie, onDone }) => {
  const texts = useTexts('laterSteps').looseEnds;
  const names = useRowNames();
  const [way, setWay] = React.useState<Way | null>(null);
  const box = React.useRef<HTMLLIElement>(null);
  const ways: readonly Way[] = [...(canTie ? ['tie' as const] : []), 'newKey', 'acceptedRisk', 'otherActor'];
  const close = (): void => {
    box.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setWay(null);
  };
  const suggestion = finding.kind === 'conflict' ? name : finding.row.description.trim() === '' ? '' : names.effectText(finding.row);
  return (
    <li ref={box} className={styles.item}>
      <FindingFace finding={finding} name={name} />
      {canEdit && (
        <div className={styles.ways} role="group" aria-label={texts.waysLabel(name)}>
          {ways.map((one) => (
            <Button key={one} kind="quiet" size="small" icon={icons[one]} ariaExpanded={way === one} ariaLabel={texts.wayFor(texts.ways[one], name)} onClick={() => setWay(way === one ? null : one)}>
              {texts.ways[one]}
            </Button>
          ))}
        </div>
      )}
      {canEdit && way !== null && <WayForm key={way} finding={finding} name={name} way={way} suggestion={suggestion} onDone={onDone} onCancel={close} />}
      <EndingChoice kind={finding.kind} rowKey={finding.row.key} />
    </li>
  );
};

/** One finding that ends nowhere, with its ways out. */
export const LooseItem = React.memo(LooseItemInner, (a, b) =>
  a.finding.row === b.finding.row && a.name === b.name && a.canEdit === b.canEdit && a.canTie === b.canTie && a.onDone === b.onDone);
