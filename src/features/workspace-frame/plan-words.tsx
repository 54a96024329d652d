import * as React from 'react';
import { MethodTextsProvider, useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { hasActionPlan } from '../../domain/shown-parts';
import type { Texts } from '../../i18n/load-texts';
import { useTexts } from '../../i18n/texts-context';
import type { MethodTexts } from '../../method/texts';

/** The question about knowing enough, which speaks of step D. */
const enough = 'S2.3';

/** The words of the second stop for a case that plans no actions: they speak of the overall judgement instead of D. */
export const withoutPlan = (method: MethodTexts, words: Texts['workspace']['frame']['withoutPlan'], isEnoughOwn: boolean): MethodTexts => {
  const { S2 } = method.stops;
  return {
    ...method,
    stops: { ...method.stops, S2: { ...S2, lead: words.lead, ways: { ...S2.ways, goOn: words.goOn } } },
    questions: isEnoughOwn ? method.questions : { ...method.questions, [enough]: { ...method.questions[enough], ...words.enough } },
  };
};

/** Below it an answer to somebody else's proposal is never told to go on to a step it does not have. */
export const PlanWords: React.FC = ({ children }) => {
  const session = useSession();
  const method = useMethodTexts();
  const { withoutPlan: words } = useTexts('workspace').frame;
  const hasPlan = hasActionPlan(useAssessment().type);
  // Words that an administrator has chosen stand.
  const isEnoughOwn = session.reference().some(({ set, entry }) => set === 'question' && entry === enough);
  const shown = React.useMemo(() => (hasPlan ? method : withoutPlan(method, words, isEnoughOwn)), [hasPlan, method, words, isEnoughOwn]);
  return <MethodTextsProvider value={shown}>{children}</MethodTextsProvider>;
};
