import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Action, Indicator } from '../../data/ports/rows';
import { isOverdue } from '../../domain/action-plan';
import { localDay } from '../../domain/dates';
import { uncaughtSigns } from '../../domain/indicators';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';

export interface PlanNoticesProps { readonly actions: readonly Action[]; readonly indicators: readonly Indicator[] }

/** What concerns the plan as a whole: actions that are late, and a sign of change that no indicator catches. */
export const PlanNotices: React.FC<PlanNoticesProps> = ({ actions, indicators }) => {
  const { actionPlan, indicators: { uncaught: texts } } = useTexts('laterSteps');
  const today = localDay(useProduct().now()) ?? '';
  const late = actions.filter((row) => isOverdue(row, today)).length;
  const [one, other] = uncaughtSigns(indicators);
  return (
    <>
      {late > 0 && <Message tone="warning" icon="clock">{actionPlan.overdueCount(late)}</Message>}
      {one !== undefined && <Message tone="info">{other === undefined ? texts[one] : texts.both}</Message>}
    </>
  );
};
