import type { MeetingPort, SubmissionPort } from '../../ports/decisions';
import { failed } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** What only those need who decide, plan meetings or take a case back. Null when it cannot be fetched. */
export const management = () => import(/* webpackChunkName: 'management' */ './management').catch(() => null);
const gone = failed({ kind: 'offline' });

/** The port of the meetings, whose code comes with the first call. */
export const lazyMeetings = (client: SharePointClient, gateway: RowGateway): MeetingPort => {
  const port = async (): Promise<MeetingPort | null> => (await management())?.createMeetingPort(client, gateway) ?? null;
  return {
    addMeeting: async (...given) => (await port())?.addMeeting(...given) ?? gone,
    changeMeeting: async (...given) => (await port())?.changeMeeting(...given) ?? gone,
    place: async (...given) => (await port())?.place(...given) ?? gone,
    changeItem: async (...given) => (await port())?.changeItem(...given) ?? gone,
    placeOf: async (...given) => (await port())?.placeOf(...given) ?? gone,
  };
};

/** The port of the submissions, likewise. */
export const lazySubmissions = (client: SharePointClient, gateway: RowGateway): SubmissionPort => {
  const port = async (): Promise<SubmissionPort | null> => (await management())?.createSubmissionPort(client, gateway) ?? null;
  return {
    withdraw: async (...given) => (await port())?.withdraw(...given) ?? gone,
    rows: async (...given) => (await port())?.rows(...given) ?? gone,
  };
};
