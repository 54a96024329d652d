import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { useField, useSession } from '../../data/bindings/session-context';
import type { Answer, Relation } from '../../data/ports/rows';
import { askedQuestions } from '../../domain/asked-questions';
import type { AskedQuestion } from '../../domain/asked-questions';
import type { MethodDetails } from '../../method/texts';
import { useRowsSelect } from '../../ui-bindings/use-rows-where';

/**
 * The support questions of the case and where each stands. Follows the answers, but gives the same list while only their
 * words grow: a keystroke in one question leaves the others alone.
 */
export const useAsked = (details: MethodDetails): readonly AskedQuestion[] => {
  const { supportQuestions } = useReference();
  const derive = React.useCallback(
    (answers: readonly Answer[]) => JSON.stringify(askedQuestions(supportQuestions, answers, (id) => details.supportQuestions[id] !== undefined)),
    [supportQuestions, details]);
  const asked = useRowsSelect('answer', derive, Object.is);
  return React.useMemo(() => JSON.parse(asked) as readonly AskedQuestion[], [asked]);
};

const hasTransportAnalysis = (relations: readonly Relation[]): boolean => relations.some(({ kind }) => kind === 'socialImpactAnalysis');

/** Whether travel stands as a fourth perspective: chosen on the case, or there is a social impact analysis to go with. */
export const useTravelPerspective = (): boolean => {
  const session = useSession();
  const chosen = useField('assessment', session.assessment().key, 'usesTravelPerspective');
  const hasAnalysis = useRowsSelect('relation', hasTransportAnalysis, Object.is);
  return chosen.value === true || hasAnalysis;
};
