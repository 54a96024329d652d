import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Pill } from '../../ui/feedback/pill';
import { useNeedsLook } from '../row-cards/use-needs-look';
import { EndingChoice, EndingText } from './ending-field';
import { FindingFace } from './finding-face';
import styles from './loose-ends.module.scss';
import type { Ended } from './use-findings';
import { useChainNames } from './use-names';
import type { Done } from './way-forms';

export interface EndedItemProps extends Ended {
  readonly name: string;
  readonly canEdit: boolean;
  readonly isChanging: boolean;
  readonly onChange: (isChanging: boolean) => void;
  readonly onDone: (done: Done) => void;
}

const fields = ['ending', 'endingReason', 'endingActor'] as const;

/** The actions that take care of a row, with the way to untie them. */
const useActionsOf = (key: string) => {
  const session = useSession();
  const actions = useRows('action').filter(({ meets, status }) => status !== 'cancelled' && meets.includes(key));
  const setAll = (isTied: boolean): void => {
    actions.forEach((action) => session.edit('action', action.key, { meets: setTie(session.row('action', action.key)?.meets ?? action.meets, key, isTied) }));
    session.flush().catch(() => undefined);
  };
  return { actions, setAll };
};

const Fields: React.FC<Pick<EndedItemProps, 'finding'>> = ({ finding: { kind, row } }) => {
  const { accept, other } = useTexts('laterSteps').looseEnds;
  const of = { kind, rowKey: row.key } as const;
  const error = (text: string, missing: string): string | undefined => (text.trim() === '' ? missing : undefined);
  if (row.ending === 'acceptedRisk') return <EndingText {...of} field="endingReason" label={accept.reason} multiline rows={2} error={error(row.endingReason, accept.missing)} />;
  return (
    <>
      <EndingText {...of} field="endingActor" label={other.actor} error={error(row.endingActor, other.missing)} />
      <EndingText {...of} field="endingReason" label={other.what} multiline rows={2} />
    </>
  );
};

/** One finding that ends otherwise than in a key: how, in the group's own words, and the ways to change that. */
export const EndedItem: React.FC<EndedItemProps> = ({ finding, ways, name, canEdit, isChanging, onChange, onDone }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').looseEnds;
  const names = useChainNames();
  const { kind, row } = finding;
  const { actions, setAll } = useActionsOf(row.key);
  const needsLook = useNeedsLook(kind, row.key, fields);
  const isOpen = canEdit && row.ending !== null && (isChanging || needsLook);
  const setEnding = (ending: typeof row.ending): void => {
    session.edit(kind, row.key, { ending });
    session.flush().catch(() => undefined);
  };
  const handleReopen = (): void => {
    const { ending } = row;
    setEnding(null);
    onDone({ text: texts.done.reopened(name), undo: () => setEnding(ending) });
  };
  const handleUntie = (): void => {
    setAll(false);
    onDone({ text: texts.done.reopened(name), undo: () => setAll(true) });
  };
  const hasEnding = row.ending !== null;
  return (
    <li className={styles.item}>
      <FindingFace finding={finding} name={name}>
        <div className={styles.pills}>
          {row.ending === 'acceptedRisk' && <Pill icon="scale">{texts.ended.acceptedRisk}</Pill>}
          {row.ending === 'otherActor' && <Pill icon="people">{texts.ended.otherActor(row.endingActor.trim())}</Pill>}
          {actions.length > 0 && <Pill icon="check">{texts.ended.action(actions.map(names.action).join(', '))}</Pill>}
          {ways.includes('key') && <Pill icon="key">{texts.ended.alsoKey}</Pill>}
        </div>
        {hasEnding && !isOpen && row.endingReason.trim() !== '' && <p className={styles.said}>{row.endingReason.trim()}</p>}
        {row.ending === 'otherActor' && row.endingReason.trim() === '' && !isOpen && <p className={styles.small}>{texts.ended.noWhat}</p>}
      </FindingFace>
      {isOpen && <div className={styles.form}><Fields finding={finding} /></div>}
      <EndingChoice kind={kind} rowKey={row.key} />
      {canEdit && (
        <div className={styles.ways}>
          {hasEnding && (
            <>
              <Button kind="quiet" size="small" icon={isChanging ? 'check' : 'edit'} ariaExpanded={isOpen} ariaLabel={isChanging ? undefined : texts.ended.changeFor(name)} onClick={() => onChange(!isChanging)}>
                {isChanging ? texts.ended.closeChange : texts.ended.change}
              </Button>
              <Button kind="quiet" size="small" icon="undo" ariaLabel={texts.ended.reopenFor(name)} onClick={handleReopen}>{texts.ended.reopen}</Button>
            </>
          )}
          {actions.length > 0 && <Button kind="quiet" size="small" icon="close" ariaLabel={texts.ended.untieFor(name)} onClick={handleUntie}>{texts.ended.untie}</Button>}
        </div>
      )}
    </li>
  );
};
