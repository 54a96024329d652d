import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { SustainabilityKey } from '../../data/ports/rows';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/fields/select';
import { Icon } from '../../ui/icons/icon';
import { FormBox } from './form-box';
import styles from './loose-ends.module.scss';
import { useMeetableGroups } from './use-meetable-groups';
import type { Done } from './way-forms';

export interface LooseKeyProps {
  readonly row: SustainabilityKey;
  readonly name: string;
  readonly canEdit: boolean;
  readonly onDone: (done: Done) => void;
  readonly onOpen: (key: string) => void;
}

const TieKey: React.FC<Omit<LooseKeyProps, 'canEdit' | 'onOpen'> & { readonly onCancel: () => void }> = ({ row, name, onDone, onCancel }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').looseEnds;
  const groups = useMeetableGroups();
  const [chosen, setChosen] = React.useState<string | null>(null);
  const [isAsked, setAsked] = React.useState(false);
  const options = groups.flatMap(({ title, options: own }) => own.map(({ key, label }) => ({ value: key, label, group: title })));
  const tie = (found: string, isTied: boolean): void => {
    session.edit('sustainabilityKey', row.key, { meets: setTie(session.row('sustainabilityKey', row.key)?.meets ?? row.meets, found, isTied) });
    session.flush().catch(() => undefined);
  };
  const handleConfirm = (): void => {
    const to = options.find(({ value }) => value === chosen);
    if (to === undefined) { setAsked(true); return; }
    tie(to.value, true);
    onDone({ text: texts.done.keyTied(name, to.label), undo: () => tie(to.value, false) });
  };
  return (
    <FormBox confirm={texts.tie.confirm} confirmName={texts.wayFor(texts.tie.confirm, name)} onConfirm={handleConfirm} onCancel={onCancel}>
      <Select<string> label={texts.key.label} emptyLabel={texts.tie.choose} value={chosen} options={options} error={isAsked && chosen === null ? texts.key.missing : undefined} onChange={setChosen} />
    </FormBox>
  );
};

/** A key that meets nothing: it can be tied, opened or taken away. */
export const LooseKey: React.FC<LooseKeyProps> = ({ row, name, canEdit, onDone, onOpen }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').looseEnds;
  const hasMore = useMeetableGroups().length > 0;
  const [isTying, setTying] = React.useState(false);
  const box = React.useRef<HTMLLIElement>(null);
  const close = (): void => { box.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus(); setTying(false); };
  const handleRemove = (): void => {
    session.remove('sustainabilityKey', row.key);
    onDone({ text: texts.done.keyRemoved(name), undo: () => session.restore('sustainabilityKey', row.key) });
  };
  return (
    <li ref={box} className={styles.item}>
      <div className={styles.face}>
        <span className={styles.mark} aria-hidden="true"><Icon name="key" /></span>
        <div className={styles.words}><p className={styles.name}>{name}</p></div>
      </div>
      <div className={styles.ways} role="group" aria-label={texts.waysLabel(name)}>
        {canEdit && hasMore && (
          <Button kind="quiet" size="small" icon="link" ariaExpanded={isTying} ariaLabel={texts.wayFor(texts.key.tie, name)} onClick={() => setTying(!isTying)}>{texts.key.tie}</Button>
        )}
        <Button kind="quiet" size="small" icon="arrow" ariaLabel={texts.wayFor(texts.key.goTo, name)} onClick={() => onOpen(row.key)}>{texts.key.goTo}</Button>
        {canEdit && <Button kind="quiet" size="small" icon="remove" ariaLabel={texts.wayFor(texts.key.remove, name)} onClick={handleRemove}>{texts.key.remove}</Button>}
      </div>
      {canEdit && isTying && <TieKey row={row} name={name} onDone={onDone} onCancel={close} />}
    </li>
  );
};
