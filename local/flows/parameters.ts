import { assessments } from '../../src/data/sharepoint/schema/lists/assessments';
import { conditions, decisions } from '../../src/data/sharepoint/schema/lists/decisions';
import { events } from '../../src/data/sharepoint/schema/lists/events';
import { agendaItems, meetings } from '../../src/data/sharepoint/schema/lists/meetings';
import type { FlowSite } from './connectors/sharepoint/site';

/** The lists the flows work with, by the environment variables that name them. */
export const flowLists: Readonly<Record<string, string>> = {
  hb_AssessmentList: assessments.name, hb_DecisionList: decisions.name, hb_ConditionList: conditions.name,
  hb_MeetingList: meetings.name, hb_AgendaList: agendaItems.name, hb_EventList: events.name,
};

/**
 * Values of the environment variables that name the site and its lists, as the import's wizard would fill them in.
 * @returns undefined while a list is missing, or the account may not read it
 */
export async function listParameters(site: FlowSite): Promise<Readonly<Record<string, string>> | undefined> {
  const path = new URL(site.url).pathname;
  const found: Record<string, string> = { hb_SiteUrl: site.url };
  for (const [variable, name] of Object.entries(flowLists)) {
    const { status, body } = await site.request(`web/getList('${path}/Lists/${name}')?$select=Id`);
    if (status !== 200) return undefined;
    found[variable] = (body as { Id: string }).Id;
  }
  return found;
}
