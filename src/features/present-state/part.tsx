import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { BoundGroups, BoundPlaces } from '../../ui-bindings/groups-places';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { LinkButton } from '../../ui/button/link-button';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { ChildNotice } from './child-notice';

/** Step B, present state: how things are today, and which groups and places it concerns. */
export const Part: React.FC = () => {
  const texts = useTexts('stepB').presentState;
  const { key } = useAssessment();
  const { goTo } = usePartNavigation();
  const bound = { kind: 'assessment', rowKey: key } as const;
  const gaps = <>{texts.gapsLead} <LinkButton onClick={() => goTo('supportQuestions')}>{texts.toGaps}</LinkButton></>;
  return (
    <>
      <Section title={texts.answerTitle} lead={gaps} headingLevel={3}>
        <AnswerText item="B.presentState" rows={6} />
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
