import * as React from 'react';
import { useMethodLabels, useReference } from '../data/bindings/product-context';
import type { EditableKind } from '../data/ports/rows';
import { grounds } from '../method/groups';
import { placeKinds } from '../method/places';
import type { MultiOption } from '../ui/fields/multi-choice';
import { BoundIds } from './bound-ids';
import type { BoundIdsProps } from './bound-ids';

type Names = Readonly<Record<string, string | undefined>>;
const named = (names: Names) => (id: string): string => names[id] ?? id.slice(id.indexOf('.') + 1);

/** The name of a group of people; the end of its id when this edition does not know it. */
export const useGroupName = (): ((id: string) => string) => {
  const { groups } = useMethodLabels();
  return React.useMemo(() => named(groups), [groups]);
};

/** The name of a place or kind of place. */
export const usePlaceName = (): ((id: string) => string) => {
  const { places } = useMethodLabels();
  return React.useMemo(() => named(places), [places]);
};

/** The groups of the edition, under the grounds they belong to. */
export const useGroupOptions = (): readonly MultiOption[] => {
  const { groups } = useReference();
  const labels = useMethodLabels();
  const name = useGroupName();
  return React.useMemo(() => grounds.flatMap((ground) => groups.filter((one) => one.ground === ground)
    .map(({ id }) => ({ value: id, label: name(id), group: labels.grounds[ground] }))), [groups, labels, name]);
};

/** The places of the edition, under their kinds. */
export const usePlaceOptions = (): readonly MultiOption[] => {
  const { places } = useReference();
  const labels = useMethodLabels();
  const name = usePlaceName();
  return React.useMemo(() => placeKinds.flatMap((kind) => places.filter((one) => one.kind === kind)
    .map(({ id }) => ({ value: id, label: name(id), group: labels.placeKinds[kind] }))), [places, labels, name]);
};

type Props<K extends EditableKind> = Omit<BoundIdsProps<K>, 'options' | 'unknown'> & {
  /** Offered before the others, under a heading of their own: those the case has named as affected. */
  readonly first?: { readonly ids: readonly string[]; readonly label: string };
};

const withFirst = (options: readonly MultiOption[], first: Props<EditableKind>['first']): readonly MultiOption[] => {
  if (first === undefined || first.ids.length === 0) return options;
  const isFirst = ({ value }: MultiOption): boolean => first.ids.includes(value);
  return [...options.filter(isFirst).map((option) => ({ ...option, group: first.label })), ...options.filter((option) => !isFirst(option))];
};

/** Groups of people (never persons) in a column of keys. */
export const BoundGroups = <K extends EditableKind>({ first, ...props }: Props<K>): React.ReactElement => {
  const options = useGroupOptions();
  return <BoundIds<K> {...props as BoundIdsProps<K>} options={React.useMemo(() => withFirst(options, first), [options, first])} unknown={useGroupName()} />;
};

/** Places and kinds of places in a column of keys. */
export const BoundPlaces = <K extends EditableKind>({ first, ...props }: Props<K>): React.ReactElement => {
  const options = usePlaceOptions();
  return <BoundIds<K> {...props as BoundIdsProps<K>} options={React.useMemo(() => withFirst(options, first), [options, first])} unknown={usePlaceName()} />;
};
