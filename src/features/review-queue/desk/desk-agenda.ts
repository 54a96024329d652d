import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Waiting } from '../../../data/ports/decisions';
import type { AgendaItem, Assessment, Meeting } from '../../../data/ports/rows';
import { agendaOf, type Agenda, type AgendaEntry, type AgendaGroup } from '../../../domain/agenda';
import { useTexts } from '../../../i18n/texts-context';
import { dayInWords, localDay } from '../days';

export type Entry = AgendaEntry<Assessment, AgendaItem>;
export type Group = AgendaGroup<Assessment, AgendaItem, Meeting>;
export type DeskAgenda = Agenda<Assessment, AgendaItem, Meeting>;

/** The desk as an agenda: cases under their meetings, as of today where the person is. */
export const useAgenda = ({ cases, agenda, meetings }: Pick<Waiting, 'cases' | 'agenda' | 'meetings'>): DeskAgenda => {
  const today = localDay(useProduct().now()) ?? '';
  return React.useMemo(() => agendaOf(cases, agenda, meetings, today), [cases, agenda, meetings, today]);
};

/** How meetings and cases are called where they have no name. */
export const useNames = (): { readonly ofMeeting: (meeting: Meeting) => string; readonly ofCase: (row: Assessment) => string; readonly dayOf: (meeting: Meeting) => string } => {
  const { agenda, list } = useTexts('queue');
  const { locale } = useProduct().host;
  return {
    ofMeeting: ({ name }) => name.trim() || agenda.noName,
    ofCase: ({ name }) => name.trim() || list.noName,
    dayOf: ({ date }) => dayInWords(date, locale) || agenda.noDate,
  };
};
