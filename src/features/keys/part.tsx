import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { isOnGoal } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { TwoColumns } from '../../ui/layout/two-columns';
import { ExampleKeys } from './example-keys';
import { KeyList } from './key-list';
import { LooseEndsPanel } from './loose-ends-panel';

/** Step C: the sustainability keys, what each meets, and what none of them meets. */
export const Part: React.FC = () => {
  const { keys: texts } = useTexts('laterSteps');
  const { bindings } = useTexts('workspace');
  const keys = useRows('sustainabilityKey');
  const impacts = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const effects = React.useMemo(() => impacts.filter(isOnGoal), [impacts]);
  return (
    <>
      <Section title={texts.listTitle} headingLevel={3}>
        <TwoColumns aside={<HelpText text={texts.help} example={texts.example} exampleLabel={bindings.exampleLabel} />}>
          <Stack gap="m">
            <KeyList rows={keys} />
            <ExampleKeys rows={keys} />
          </Stack>
        </TwoColumns>
      </Section>
      <LooseEndsPanel keys={keys} effects={effects} conflicts={conflicts} />
    </>
  );
};
