import type { AccessLevel, GroupName } from '../define-list';
import { conditions, decisions } from '../lists/decisions';
import { agendaItems, meetings } from '../lists/meetings';
import { decisionPills, metPills } from './pills';
import { showList } from './show-list';

/** What the management group alone writes. */
const managementAccess: Readonly<Record<GroupName, AccessLevel>> = {
  administrators: 'read', project: 'read', management: 'addAndEdit', readers: 'read', flow: 'read',
};
/** The same, where a flow notes that it has reminded people. */
const remindedAccess = { ...managementAccess, flow: 'addAndEdit' } as const;

export const decisionsShown = showList(decisions, {
  title: 'Beslut', description: 'En rad är ett beslut av ledningsgruppen. Bara ledningsgruppen skriver här.',
  titles: {
    key: 'Nyckel', assessmentId: 'Säkring', revision: 'Revision', decision: 'Beslut', reason: 'Motivering',
    conditions: 'Villkor', minutesReference: 'Protokoll och paragraf', diaryNumber: 'Diarienummer', decidedOn: 'Beslutat',
    attempt: 'Nyckel till formuläret', submissionDigest: 'Kontrollsumma, underlaget',
  },
  pills: { decision: decisionPills },
  access: managementAccess,
  view: { title: 'Alla beslut', columns: ['assessmentId', 'revision', 'decision', 'decidedOn', 'minutesReference', 'diaryNumber'], orderBy: 'decidedOn' },
});

export const conditionsShown = showList(conditions, {
  title: 'Villkor', description: 'En rad är ett villkor i ett beslut. Bara ledningsgruppen skriver här.',
  titles: {
    key: 'Nyckel', assessmentId: 'Säkring', revision: 'Revision', attempt: 'Nyckel till beslutet', order: 'Ordning', text: 'Villkor',
    owner: 'Ansvarig', due: 'Följs upp', isMet: 'Uppfyllt', metOn: 'Uppfyllt den', metHow: 'Hur det uppfylldes', remindedOn: 'Påmint',
  },
  pills: { isMet: metPills },
  access: remindedAccess,
  view: { title: 'Alla villkor', columns: ['assessmentId', 'text', 'owner', 'due', 'isMet'], orderBy: 'due' },
});

export const meetingsShown = showList(meetings, {
  title: 'Ledningsgruppens möten', description: 'En rad är ett möte med ärendeberedning.',
  titles: { key: 'Nyckel', name: 'Möte', date: 'Datum', note: 'Tid, plats och annat', isRemoved: 'Borttaget', remindedOn: 'Påmint' },
  access: { ...remindedAccess, administrators: 'full' },
  view: { title: 'Alla möten', columns: ['name', 'date', 'note'], orderBy: 'date' },
});

export const agendaItemsShown = showList(agendaItems, {
  title: 'Dagordning', description: 'En rad är ett ärende på dagordningen för ett möte.',
  titles: { key: 'Nyckel', assessmentId: 'Säkring', revision: 'Revision', meeting: 'Möte', order: 'Ordning', presenter: 'Föredrar' },
  access: { ...managementAccess, administrators: 'full' },
  view: { title: 'Alla ärenden på dagordningar', columns: ['meeting', 'order', 'assessmentId', 'revision', 'presenter'], orderBy: 'meeting' },
});
