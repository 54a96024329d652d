import * as React from 'react';
import { useMethodTexts } from '../data/bindings/product-context';
import type { Missing, PartFill } from '../domain/completeness';
import { useTexts } from '../i18n/texts-context';
import type { Texts } from '../i18n/load-texts';
import type { QuestionId } from '../method/ids';
import type { MethodTexts } from '../method/texts';
import { LinkButton } from '../ui/button/link-button';
import styles from './missing-list.module.scss';
import { usePartNavigation } from './part-navigation';
import { partName } from './part-names';

type Judged = Extract<Missing, { kind: 'judged' }>['part'];

/** What one part of the overall judgement lacks. */
export const judgedText = (part: Judged, texts: Texts['missing']['judgement']): string => {
  switch (part.kind) {
    case 'value': case 'subReason': case 'reasoning': return texts[part.kind](part.dimension);
    case 'views': return texts.views(part.count);
    default: return texts[part.kind];
  }
};

/** One sentence that says what is missing and what to do. */
export const missingSentence = (missing: Missing, words: Texts['missing'], method: MethodTexts): string => {
  switch (missing.kind) {
    case 'answer': return words.answer(method.questions[missing.item as QuestionId]?.title ?? missing.item);
    case 'nodes': case 'goalEffects': return words[missing.kind](missing.targets.length);
    case 'positions': case 'levels': case 'gaps': case 'checkPoints': case 'sorting': case 'questions': case 'dialogues': case 'looseEffects': case 'looseConflicts': case 'looseKeys': case 'actions': case 'indicators': case 'levelsOfIndicators': case 'bySex': case 'payers':
      return words[missing.kind](missing.count);
    case 'judged': return words.judged(judgedText(missing.part, words.judgement));
    default: return words[missing.kind];
  }
};

export interface MissingListProps {
  readonly fills: readonly PartFill[];
  /** The most that is told of one part; the rest is seen when going there. */
  readonly atMost?: number;
  /** False where the part is named beside the list already. */
  readonly isNamed?: boolean;
}

/** What parts lack, each with a way there. Nothing when nothing is missing. */
export const MissingList: React.FC<MissingListProps> = ({ fills, atMost = 5, isNamed = true }) => {
  const texts = useTexts('missing');
  const method = useMethodTexts();
  const { goTo, current } = usePartNavigation();
  const lacking = fills.filter(({ missing }) => missing.length > 0);
  return (
    <ul className={styles.parts}>
      {lacking.map(({ part, missing }) => (
        <li key={part}>
          {isNamed && part !== current && <LinkButton onClick={() => goTo(part)}>{partName(method, part)}</LinkButton>}
          <ul className={styles.sentences}>
            {missing.slice(0, atMost).map((one, index) => <li key={index}>{missingSentence(one, texts, method)}</li>)}
          </ul>
        </li>
      ))}
    </ul>
  );
};
