import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import type { GoalImpact } from '../../../data/ports/rows';
import { ruralView } from '../../../domain/rural-lens';
import type { RuralView } from '../../../domain/rural-lens';
import { placeIds } from '../../../method/places';
import { useTexts } from '../../../i18n/texts-context';
import { usePlaceName } from '../../../ui-bindings/groups-places';
import { Message } from '../../../ui/feedback/message';
import { useFromEffects } from './use-reading';

const isSame = (one: RuralView, other: RuralView): boolean => one.isAsking === other.isAsking && one.named.join() === other.named.join();

const isShippedPlace = (id: string): boolean => placeIds.some((one) => one === id);

/** Asks for the countryside where effects name towns or the county alone. Nothing when there is nothing to ask. */
export const RuralNotice: React.FC = () => {
  const { places } = useReference();
  const { rural } = useTexts('stepB').goals;
  const name = usePlaceName();
  // Those the product ships are kinds of places; what an administrator has added may be the name of a town.
  const inSentence = (id: string): string => (isShippedPlace(id) ? name(id).toLocaleLowerCase() : name(id));
  const { isAsking, named } = useFromEffects(React.useCallback((rows: readonly GoalImpact[]) => ruralView(rows, places), [places]), isSame);
  return isAsking ? <Message tone="info" icon="lightbulb" title={rural.title} live="status">{rural.text(named.map(inSentence).join(', '))}</Message> : null;
};
