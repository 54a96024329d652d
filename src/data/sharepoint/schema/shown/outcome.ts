import { changes, notices, publications } from '../lists/outcome';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const changesShown = showList(changes, {
  title: 'Det som ändrades', description: 'En rad är något i insatsen som ändrades tack vare hållbarhetssäkringen.',
  titles: {
    ...childTitles, name: 'Vad som ändrades', before: 'Så var det tänkt', after: 'Så blev det', because: 'Tack vare',
    changedOn: 'Ändrat',
  },
  access: projectAccess,
  view: { title: 'Allt som ändrades', columns: ['assessmentId', 'name', 'changedOn'], orderBy: 'assessmentId' },
});

export const noticesShown = showList(notices, {
  title: 'Meddelanden med kvitto', description: 'En rad är något som en person ska få veta eller ta emot.',
  titles: {
    ...childTitles, name: 'Ärende', kind: 'Slag', to: 'Till', toRole: 'Till (roll eller namn)', text: 'Meddelande',
    about: 'Gäller nycklar', sentOn: 'Skickat', receivedOn: 'Mottaget', receivedBy: 'Kvitterat av', receipt: 'Kvittens',
  },
  access: { ...projectAccess, management: 'addAndEdit' },
  view: { title: 'Alla meddelanden', columns: ['assessmentId', 'name', 'kind', 'to', 'receivedOn'], orderBy: 'assessmentId' },
});

export const publicationsShown = showList(publications, {
  title: 'Publicerade beslutsunderlag', description: 'En rad är ett publicerat beslutsunderlag; filerna ligger i biblioteket.',
  titles: {
    ...childTitles, name: 'Beslutsunderlag', revision: 'Revision', publishedOn: 'Publicerat', diaryNumber: 'Diarienummer',
    handling: 'Handlingsstatus', drawnUpOn: 'Upprättad', dispatchedOn: 'Expedierad', dispatchedTo: 'Skickad till',
    reason: 'Skäl till ny revision', methodVersion: 'Metodversion', dataFile: 'Datafil', wordFile: 'Wordfil',
    dataDigest: 'Kontrollsumma, datafil', wordDigest: 'Kontrollsumma, Wordfil',
  },
  access: projectAccess,
  view: { title: 'Alla publicerade underlag', columns: ['assessmentId', 'name', 'revision', 'publishedOn', 'handling', 'diaryNumber'], orderBy: 'assessmentId' },
});
