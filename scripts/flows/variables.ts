import { shownLists } from '../../src/data/sharepoint/schema/shown/shown-lists';
import { text } from './expressions';

/** What an organisation fills in when it imports the solution. None has a default: a default would be somebody else's. */
export interface Variable {
  readonly schemaName: string;
  /** Stands inside expressions: ASCII, no quotes. */
  readonly displayName: string;
  readonly description: string;
  readonly kind: 'site' | 'list' | 'text';
}

const list = (schemaName: string, { name, title }: { readonly name: string; readonly title: string }): Variable =>
  ({ schemaName, displayName: `HB lista ${name}`, description: `Välj listan ”${title}” på webbplatsen för hållbarhetssäkring.`, kind: 'list' });
const words = (schemaName: string, displayName: string, description: string): Variable => ({ schemaName, displayName, description, kind: 'text' });

/** The order in which they are asked for. */
export const variables = {
  site: { schemaName: 'hb_SiteUrl', displayName: 'HB webbplats', description: 'Välj webbplatsen där hållbarhetssäkringens listor ligger.', kind: 'site' },
  assessments: list('hb_AssessmentList', shownLists.assessment),
  decisions: list('hb_DecisionList', shownLists.decision),
  conditions: list('hb_ConditionList', shownLists.condition),
  meetings: list('hb_MeetingList', shownLists.meeting),
  agendaItems: list('hb_AgendaList', shownLists.agendaItem),
  events: list('hb_EventList', shownLists.event),
  team: words('hb_TeamId', 'HB team', 'Id för ledningsgruppens team i Teams. Det står som groupId i länken till teamet.'),
  channel: words('hb_ChannelId', 'HB kanal', 'Id för kanalen där korten ska hamna. Det står i länken till kanalen och börjar med 19:'),
  adminMail: words('hb_AdminMail', 'HB e-post till administrator', 'Den e-postadress som får veta när ett flöde inte kunde göra sitt.'),
  queuePage: words('hb_QueuePage', 'HB sida for ledningsgruppen', 'Hela adressen till sidan med ledningsgruppens kö, utan frågetecken.'),
  casePage: words('hb_CasePage', 'HB sida for arenden', 'Hela adressen till sidan där projektgruppen arbetar med sina ärenden, utan frågetecken.'),
} as const satisfies Record<string, Variable>;

/** How a variable is called inside a definition. */
export const parameterName = ({ displayName, schemaName }: Variable): string => `${displayName} (${schemaName})`;
/** Its value, as an expression without `@`. */
export const valueOf = (variable: Variable): string => `parameters(${text(parameterName(variable))})`;
