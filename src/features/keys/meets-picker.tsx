import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { setTie } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useMeetableGroups } from '../../ui-bindings/loose-ends/use-meetable-groups';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { TextInput } from '../../ui/fields/text-input';
import styles from './keys.module.scss';
import { MeetsGroup } from './meets-group';
import { SuggestedTies } from './suggested-ties';

/** More to choose from than this is worth a search field; more than `FEW`, and the groups begin short. */
const SEARCH_FROM = 12;
const FEW = 60;
const SHORT = 8;

/** Which effects, conflicts and knowledge gaps a key takes care of: a list to tick, grouped by sort, to be searched when it is long. */
export const MeetsPicker: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').keys;
  const groups = useMeetableGroups();
  const { state, isReadOnly, onChoose } = useBoundField('sustainabilityKey', rowKey, 'meets');
  const status = useStatusLine(state);
  const [wanted, setWanted] = React.useState('');
  const met = state.value;
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const search = wanted.trim().toLocaleLowerCase();
  const found = groups
    .map((group) => ({ ...group, options: search === '' ? group.options : group.options.filter(({ label }) => label.toLocaleLowerCase().includes(search)) }))
    .filter(({ options }) => options.length > 0);
  const hits = found.reduce((sum, { options }) => sum + options.length, 0);

  const handleToggle = (key: string, isTied: boolean): void => {
    const now = session.row('sustainabilityKey', rowKey)?.meets ?? met;
    session.edit('sustainabilityKey', rowKey, { meets: setTie(now, key, isTied) });
    session.flush().catch(() => undefined);
  };
  const labels = new Map(groups.flatMap(({ options }) => options).map(({ key, label }) => [key, label]));
  const show = (value: unknown): string => ((value ?? []) as readonly string[]).map((key) => labels.get(key) ?? '').filter((label) => label !== '').join('\n');
  return (
    <fieldset className={styles.meets}>
      <legend className={styles.legend}>{texts.meetsTitle}</legend>
      <p className={styles.lead}>{count === 0 ? texts.nothingToMeet : texts.meetsLead}</p>
      <SuggestedTies rowKey={rowKey} met={met} onTie={(key) => handleToggle(key, true)} />
      {count > SEARCH_FROM && <TextInput className={styles.search} type="search" label={texts.search} value={wanted} onChange={setWanted} />}
      {search !== '' && <p className={styles.hits} role="status">{texts.hits(hits)}</p>}
      {found.map(({ id, title, options }) => (
        <MeetsGroup key={`${id}${search}`} title={title} options={options} met={met} isReadOnly={isReadOnly} limit={count > FEW ? SHORT : Infinity} onToggle={handleToggle} />
      ))}
      {status !== undefined && <p className={styles.status}>{status.text}</p>}
      <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
    </fieldset>
  );
};
