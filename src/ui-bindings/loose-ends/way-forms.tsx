import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import type { EndingKind } from '../../method/scales';
import { Select } from '../../ui/fields/select';
import { TextInput } from '../../ui/fields/text-input';
import { EndingText } from './ending-field';
import type { Finding } from './finding';
import { FormBox } from './form-box';
import { useChainNames } from './use-names';

export type Way = 'tie' | 'newKey' | EndingKind;

/** What was done, in a sentence, and the way back. */
export interface Done { readonly text: string; readonly undo: () => void }

export interface WayFormProps {
  readonly finding: Finding;
  /** How the finding is named. */
  readonly name: string;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
}

/** What SharePoint takes in a column of one line. */
const NAME_LIMIT = 255;

/** Ties the finding to a key or an action that is there. */
const TieForm: React.FC<WayFormProps> = ({ finding: { row }, name, onDone, onCancel }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').looseEnds;
  const names = useChainNames();
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action').filter(({ status }) => status !== 'cancelled');
  const [chosen, setChosen] = React.useState<string | null>(null);
  const [isAsked, setAsked] = React.useState(false);
  const tie = (isTied: boolean): void => {
    if (chosen === null) return;
    const kind = keys.some(({ key }) => key === chosen) ? 'sustainabilityKey' : 'action';
    session.edit(kind, chosen, { meets: setTie(session.row(kind, chosen)?.meets ?? [], row.key, isTied) });
    session.flush().catch(() => undefined);
  };
  const handleConfirm = (): void => {
    const to = [...keys.map((one) => ({ key: one.key, name: names.key(one) })), ...actions.map((one) => ({ key: one.key, name: names.action(one) }))].find(({ key }) => key === chosen);
    if (to === undefined) { setAsked(true); return; }
    tie(true);
    onDone({ text: texts.done.tied(name, to.name), undo: () => tie(false) });
  };
  const group = actions.length > 0 ? { key: texts.tie.keys, action: texts.tie.actions } : { key: undefined, action: undefined };
  return (
    <FormBox confirm={texts.tie.confirm} confirmName={texts.wayFor(texts.tie.confirm, name)} onConfirm={handleConfirm} onCancel={onCancel}>
      <Select<string>
        label={texts.tie.label}
        emptyLabel={texts.tie.choose}
        value={chosen}
        error={isAsked && chosen === null ? texts.tie.missing : undefined}
        options={[
          ...keys.map((one) => ({ value: one.key, label: names.key(one), group: group.key })),
          ...actions.map((one) => ({ value: one.key, label: names.action(one), group: group.action })),
        ]}
        onChange={setChosen}
      />
    </FormBox>
  );
};

/** Makes a key that meets the finding, named after it until somebody finds better words. */
const NewKeyForm: React.FC<WayFormProps & { readonly suggestion: string }> = ({ finding: { row }, name, suggestion, onDone, onCancel }) => {
  const session = useSession();
  const { newKey, done, wayFor } = useTexts('laterSteps').looseEnds;
  const [written, setWritten] = React.useState(suggestion);
  const [isAsked, setAsked] = React.useState(false);
  const words = written.trim();
  const fault = words === '' ? newKey.missing : words.length > NAME_LIMIT ? newKey.tooLong(words.length, NAME_LIMIT) : undefined;
  const handleConfirm = (): void => {
    if (fault !== undefined) { setAsked(true); return; }
    const key = session.add('sustainabilityKey', { name: words, meets: [row.key] });
    session.flush().catch(() => undefined);
    onDone({ text: done.newKey(words), undo: () => session.remove('sustainabilityKey', key) });
  };
  return (
    <FormBox confirm={newKey.confirm} confirmName={wayFor(newKey.confirm, name)} onConfirm={handleConfirm} onCancel={onCancel}>
      <TextInput label={newKey.label} description={newKey.help} value={written} error={isAsked ? fault : undefined} onChange={setWritten} />
    </FormBox>
  );
};

/** Writes why the risk is taken, or who takes over and what they need to do; it counts once the button says so. */
const EndingForm: React.FC<WayFormProps & { readonly ending: EndingKind }> = ({ finding: { kind, row }, ending, name, onDone, onCancel }) => {
  const session = useSession();
  const { accept, other, done, wayFor } = useTexts('laterSteps').looseEnds;
  const [isAsked, setAsked] = React.useState(false);
  const isRisk = ending === 'acceptedRisk';
  const asked = isRisk ? row.endingReason : row.endingActor;
  const error = isAsked && asked.trim() === '' ? (isRisk ? accept.missing : other.missing) : undefined;
  const set = (value: EndingKind | null): void => {
    session.edit(kind, row.key, { ending: value });
    session.flush().catch(() => undefined);
  };
  const handleConfirm = (): void => {
    if (asked.trim() === '') { setAsked(true); return; }
    set(ending);
    onDone({ text: isRisk ? done.acceptedRisk(name) : done.otherActor(name, asked.trim()), undo: () => set(null) });
  };
  const of = { kind, rowKey: row.key } as const;
  const confirm = isRisk ? accept.confirm : other.confirm;
  return (
    <FormBox confirm={confirm} confirmName={wayFor(confirm, name)} onConfirm={handleConfirm} onCancel={onCancel}>
      {isRisk
        ? <EndingText {...of} field="endingReason" label={accept.reason} description={accept.help} multiline rows={2} error={error} />
        : (
          <>
            <EndingText {...of} field="endingActor" label={other.actor} description={other.actorHelp} error={error} />
            <EndingText {...of} field="endingReason" label={other.what} multiline rows={2} />
          </>
        )}
    </FormBox>
  );
};

/** The fields of one way out. @param suggestion what a new key is called to begin with */
export const WayForm: React.FC<WayFormProps & { readonly way: Way; readonly suggestion: string }> = ({ way, suggestion, ...rest }) => {
  if (way === 'tie') return <TieForm {...rest} />;
  return way === 'newKey' ? <NewKeyForm {...rest} suggestion={suggestion} /> : <EndingForm {...rest} ending={way} />;
};
