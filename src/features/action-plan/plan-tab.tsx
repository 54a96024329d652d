import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { withoutKey } from '../../domain/loose-ends';
import { useTexts } from '../../i18n/texts-context';
import { usePartName } from '../../ui-bindings/part-names';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { Button } from '../../ui/button/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { TwoColumns } from '../../ui/layout/two-columns';
import { ActionList } from './action-list';
import { IndicatorList } from './indicator-list';
import { KeyPlan, revealIn } from './key-plan';
import type { Reveal } from './key-plan';
import { PlanNotices } from './plan-notices';

/** For every sustainability key what is to be done, and what shows whether it works. */
export const PlanTab: React.FC<{ readonly reveal: Reveal }> = ({ reveal }) => {
  const { actionPlan: texts } = useTexts('laterSteps');
  const { bindings } = useTexts('workspace');
  const { goTo } = usePartNavigation();
  const nameOf = usePartName();
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const indicators = useRows('indicator');
  const lostActions = React.useMemo(() => withoutKey(actions, keys), [actions, keys]);
  const lostIndicators = React.useMemo(() => withoutKey(indicators, keys), [indicators, keys]);
  return (
    <TwoColumns aside={<HelpText text={texts.help} example={texts.example} exampleLabel={bindings.exampleLabel} />}>
      <Stack gap="l">
        <PlanNotices actions={actions} indicators={indicators} />
        {keys.length === 0 && <EmptyState icon="key" title={texts.noKeysTitle} text={texts.noKeysText} action={<Button onClick={() => goTo('c')}>{nameOf('c')}</Button>} />}
        {keys.map((row, index) => <KeyPlan key={row.key} row={row} index={index} actions={actions} indicators={indicators} reveal={reveal} />)}
        {lostActions.length + lostIndicators.length > 0 && (
          <Section title={texts.withoutKeyTitle} lead={texts.withoutKeyLead} headingLevel={3}>
            {lostActions.length > 0 && <ActionList rows={lostActions} reveal={revealIn(lostActions, reveal)} />}
            {lostIndicators.length > 0 && <IndicatorList rows={lostIndicators} reveal={revealIn(lostIndicators, reveal)} />}
          </Section>
        )}
      </Stack>
    </TwoColumns>
  );
};
