import { conditionReports, submissions } from '../lists/submissions';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const submissionsShown = showList(submissions, {
  title: 'Lämnat till ledningsgruppen', description: 'En rad är en gång då projektgruppen lämnade ärendet till ledningsgruppen.',
  titles: {
    ...childTitles, name: 'Insats', revision: 'Revision', submittedOn: 'Lämnat', dataFile: 'Datafil', dataDigest: 'Kontrollsumma, datafil',
    withdrawnOn: 'Taget tillbaka', withdrawnReason: 'Skäl att ta tillbaka',
  },
  access: projectAccess,
  view: { title: 'Allt som lämnats', columns: ['assessmentId', 'name', 'revision', 'submittedOn', 'withdrawnOn'], orderBy: 'assessmentId' },
});

export const conditionReportsShown = showList(conditionReports, {
  title: 'Rapporter om villkor', description: 'En rad är vad projektgruppen rapporterar om ett villkor i ett beslut.',
  titles: { ...childTitles, condition: 'Villkor', text: 'Rapport', reportedOn: 'Rapporterat', saysMet: 'Gruppen anser villkoret uppfyllt' },
  access: projectAccess,
  view: { title: 'Alla rapporter', columns: ['assessmentId', 'condition', 'reportedOn', 'saysMet'], orderBy: 'assessmentId' },
});
