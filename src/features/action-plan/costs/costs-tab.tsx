import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { costKinds } from '../../../method/scales';
import { useGoToItem } from '../../../ui-bindings/item-target';
import { useAnswer } from '../../../ui-bindings/use-answer';
import { LinkButton } from '../../../ui/button/link-button';
import { HelpText } from '../../../ui/help/help-text';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { TwoColumns } from '../../../ui/layout/two-columns';
import styles from '../action-plan.module.scss';
import { CostList } from './cost-list';
import { CostQuestion } from './cost-question';
import { CostSums } from './cost-sums';

/** The support question that asks about investments and upkeep: what the group wrote there, with the way to it. */
const supportQuestion = 'RA9';

const FromSupportQuestion: React.FC = () => {
  const texts = useTexts('laterSteps').costs;
  const goTo = useGoToItem();
  const { row } = useAnswer(supportQuestion);
  const said = [row?.text, row?.society, row?.geography, row?.individual].find((text) => (text ?? '').trim() !== '');
  if (said === undefined) return null;
  return <p className={styles.note}>{texts.fromSupportQuestion(shorten(said, 160))} <LinkButton icon="arrow" onClick={() => goTo(supportQuestion)}>{texts.toSupportQuestion}</LinkButton></p>;
};

/** Complementary investments, running costs and who pays. */
export const CostsTab: React.FC = () => {
  const { costs: texts } = useTexts('laterSteps');
  const { exampleLabel } = useTexts('workspace').bindings;
  const costs = useRows('cost');
  const withoutKind = React.useMemo(() => costs.filter(({ kind }) => kind === null), [costs]);
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <TwoColumns aside={<HelpText text={texts.help} example={texts.example} exampleLabel={exampleLabel} />}>
        <Stack gap="l">
          <FromSupportQuestion />
          {costKinds.map((kind) => <CostQuestion key={kind} kind={kind} costs={costs} />)}
          {withoutKind.length > 0 && (
            <Section title={texts.withoutKindTitle} lead={texts.withoutKindLead} headingLevel={4}><CostList rows={withoutKind} /></Section>
          )}
          <CostSums costs={costs} />
        </Stack>
      </TwoColumns>
    </Section>
  );
};
