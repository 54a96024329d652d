import * as React from 'react';
import { useProduct } from '../data/bindings/product-context';
import { withNames } from '../data/ports/people';
import type { Failure } from '../data/ports/results';
import type { EditableKind, FieldName, PersonRef } from '../data/ports/rows';
import { useTexts } from '../i18n/texts-context';
import { PersonPicker } from '../ui/person/person-picker';
import { FieldChoice, useStatusLine } from './field-status';
import { useFailureSentence } from './failure-sentence';
import type { FieldOf } from './use-bound-field';
import { useBoundField } from './use-bound-field';
import { usePeopleSearch } from './use-people-search';

interface Picked { readonly login: string; readonly name: string }

/** Somebody who is in the field already is known by their id on the site; the directory knows people by login. */
const ID = 'id:';
const asPicked = ({ id, name }: PersonRef): Picked => ({ login: `${ID}${id}`, name });

interface BoundPeopleProps<K extends EditableKind, F> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: F;
  readonly label: string;
  readonly description?: string;
  readonly id?: string;
  /** What is missing and the way out; a person whom SharePoint does not know goes before it. */
  readonly error?: string;
}

/** What a chosen person is on the site; the first that SharePoint does not know stops it. */
const useResolve = (): ((chosen: readonly Picked[], known: readonly PersonRef[]) => Promise<readonly PersonRef[] | Failure>) => {
  const { people } = useProduct();
  return React.useCallback(async (chosen, known) => {
    const found: PersonRef[] = [];
    for (const { login } of chosen) {
      const here = known.find(({ id }) => login === `${ID}${id}`);
      const result = here ? { ok: true as const, value: here } : await people.resolve(login);
      if (!result.ok) return withNames(result.failure, chosen);
      if (!found.some(({ id }) => id === result.value.id)) found.push(result.value);
    }
    return found;
  }, [people]);
};

const usePicker = (known: readonly PersonRef[], take: (people: readonly PersonRef[]) => void) => {
  const resolve = useResolve();
  const search = usePeopleSearch();
  const texts = useTexts('common').people;
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const sentence = useFailureSentence(failure);
  const handleChange = (chosen: readonly Picked[]): void => {
    setFailure(null);
    resolve(chosen, known).then((found) => { if ('kind' in found) setFailure(found); else take(found); }, () => setFailure({ kind: 'offline' }));
  };
  return { selected: known.map(asPicked), texts, onSearch: search, onChange: handleChange, error: sentence === '' ? undefined : sentence };
};

/** Several persons of a row: added from the organisation's directory, taken away one by one. */
export const BoundPeople = <K extends EditableKind>({ kind, rowKey, field, ...rest }: BoundPeopleProps<K, FieldOf<K, readonly PersonRef[]>>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  const picker = usePicker(state.value as unknown as readonly PersonRef[], (people) => { onChange(people as unknown as typeof state.value); onLeave(); });
  return (
    <>
      <PersonPicker {...rest} {...picker} error={picker.error ?? rest.error} multiple readOnly={isReadOnly} status={status} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
    </>
  );
};

/** One person of a row, or nobody. */
export const BoundPerson = <K extends EditableKind>({ kind, rowKey, field, ...rest }: BoundPeopleProps<K, FieldOf<K, PersonRef | null>>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  const person = state.value as unknown as PersonRef | null;
  const picker = usePicker(person === null ? [] : [person], (people) => { onChange((people[0] ?? null) as unknown as typeof state.value); onLeave(); });
  return (
    <>
      <PersonPicker {...rest} {...picker} error={picker.error ?? rest.error} readOnly={isReadOnly} status={status} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
    </>
  );
};
