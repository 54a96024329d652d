import * as React from 'react';
import { useMethodTexts, useReference } from '../../../data/bindings/product-context';
import { useField, useSession } from '../../../data/bindings/session-context';
import { ruralView } from '../../../domain/rural-lens';
import { useTexts } from '../../../i18n/texts-context';
import { placeKinds } from '../../../method/places';
import { usePlaceName } from '../../../ui-bindings/groups-places';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { LinkButton } from '../../../ui/button/link-button';
import styles from '../support-questions.module.scss';

/** MI5: the places the group has chosen, by kind, and a question when the countryside is not among them. */
export const ChosenPlaces: React.FC = () => {
  const texts = useTexts('stepB').supportQuestions.places;
  const { placeKinds: kindNames } = useMethodTexts();
  const { places } = useReference();
  const nameOf = usePlaceName();
  const { goTo } = usePartNavigation();
  const session = useSession();
  const chosen = useField('assessment', session.assessment().key, 'affectedPlaces').value;
  const kindOf = (id: string): string | undefined => places.find((place) => place.id === id)?.kind;
  const lines = [...placeKinds, undefined].map((kind) => ({ kind, ids: chosen.filter((id) => kindOf(id) === kind) })).filter(({ ids }) => ids.length > 0);
  return (
    <section className={styles.gathered} aria-label={texts.title}>
      <p className={styles.gatheredTitle}>{texts.title}</p>
      {lines.length === 0 && <p className={styles.note}>{texts.none}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map(({ kind, ids }) => <li key={kind ?? ''}>{kind !== undefined && <strong>{kindNames[kind]}: </strong>}{ids.map(nameOf).join(', ')}</li>)}
        </ul>
      )}
      {ruralView([{ places: chosen }], places).isAsking && <p className={styles.note}>{texts.noCountryside}</p>}
      <LinkButton onClick={() => goTo('presentState')}>{texts.go}</LinkButton>
    </section>
  );
};
