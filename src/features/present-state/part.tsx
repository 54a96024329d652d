import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import type { KnowledgeGap } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { GapCards } from '../../ui-bindings/knowledge-gaps/gap-cards';
import { BoundGroups, BoundPlaces } from '../../ui-bindings/groups-places';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { LinkButton } from '../../ui/button/link-button';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { ChildNotice } from './child-notice';

const isFromHere = ({ item }: KnowledgeGap): boolean => item === 'B.presentState';

/** Step B, present state: how things are today, and which groups and places it concerns. */
export const Part: React.FC = () => {
  const texts = useTexts('stepB').presentState;
  const { key } = useAssessment();
  const { goTo } = usePartNavigation();
  const bound = { kind: 'assessment', rowKey: key } as const;
  const gaps = useRowsWhere('knowledgeGap', isFromHere);
  const gapsLead = <>{texts.gapsLead} <LinkButton onClick={() => goTo('analysis')}>{texts.toGaps}</LinkButton></>;
  return (
    <>
      <Section title={texts.answerTitle} headingLevel={3}>
        <AnswerText item="B.presentState" rows={6} />
      </Section>
      <Section title={texts.gapsTitle} lead={gapsLead} headingLevel={3}>
        <GapCards rows={gaps} item="B.presentState" headingLevel={4} />
      </Section>
      <Section title={texts.groupsTitle} lead={texts.groupsLead} headingLevel={3}>
        <Stack>
          <BoundGroups {...bound} field="affectedGroups" label={texts.groupsLabel} description={texts.groupsNotice} />
          <ChildNotice />
        </Stack>
      </Section>
      <Section title={texts.placesTitle} lead={texts.placesLead} headingLevel={3}>
        <BoundPlaces {...bound} field="affectedPlaces" label={texts.placesLabel} />
      </Section>
    </>
  );
};
