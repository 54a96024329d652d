import type { MeetingPort } from '../../ports/decisions';
import { success, type Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult, together } from '../client/together';
import { itemsOf, rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { changeRow } from './change-row';

/** Meetings and submissions of one case: never more. */
const MOST = 500;

/** Meetings and agendas over SharePoint (contract: MeetingPort). */
export const createMeetingPort = (client: SharePointClient, gateway: RowGateway): MeetingPort => {
  const { webUrl } = client;
  return {
    addMeeting: async (key, values) => {
      const made = await gateway.create('meeting', key, { ...values, isRemoved: false });
      return made.ok ? success(made.value.row) : made;
    },
    changeMeeting: (row, changes) => changeRow(gateway, 'meeting', row, changes),

    place: async (caseKey, { caseId, ...values }) => {
      const made = await gateway.create('agendaItem', `${caseKey}:${values.revision}`, { ...values, assessmentId: caseId });
      return made.ok ? success(made.value.row) : made;
    },
    changeItem: (row, changes) => changeRow(gateway, 'agendaItem', row, changes),

    placeOf: async (caseId, revision) => {
      const read = await together(client, (sp) => Promise.all([
        asResult<RawPage>(client, itemsOf(sp, webUrl, 'agendaItem').filter(`HbAssessmentId eq ${caseId}`).top(MOST).using(asPage())() as unknown as Promise<RawPage>),
        // Newest first and without a filter: which meeting it is, the first part has not told yet.
        asResult<RawPage>(client, itemsOf(sp, webUrl, 'meeting').orderBy('Id', false).top(MOST).using(asPage())() as unknown as Promise<RawPage>),
      ]));
      if (!read.ok) return read;
      const [items, meetings] = read.value;
      const wrong = [items, meetings].find((part: Result<RawPage>) => !part.ok);
      // Who may not read the agendas, and a site whose lists are older, are not told of any.
      if (wrong !== undefined && !wrong.ok) return wrong.failure.kind === 'forbidden' || wrong.failure.kind === 'gone' ? success(null) : wrong;
      if (!items.ok || !meetings.ok) return success(null);
      const item = items.value.rows.map((raw) => rowOf('agendaItem', raw)).find((row) => row.revision === revision && row.meeting !== '');
      const meeting = meetings.value.rows.map((raw) => rowOf('meeting', raw)).find(({ key, isRemoved }) => key === item?.meeting && !isRemoved);
      return success(item === undefined || meeting === undefined ? null : { item, meeting });
    },
  };
};
