import { answers } from '../lists/answers';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const answersShown = showList(answers, {
  title: 'Svar', description: 'En rad är svaret på en av handbokens frågor.',
  titles: {
    ...childTitles, item: 'Fråga', text: 'Svar', individual: 'Individperspektiv', geography: 'Geografiskt perspektiv',
    society: 'Samhällsperspektiv', travel: 'Färdmedel', question: 'Egen fråga', category: 'Kategori', isGap: 'Kunskapslucka',
    choice: 'Val', subReason: 'Skäl till ingen påverkan', participants: 'Deltagare',
  },
  access: projectAccess,
  view: { title: 'Alla svar', columns: ['assessmentId', 'item', 'choice', 'text'], orderBy: 'assessmentId' },
});
