/** Historiken: vad som har hänt, när och av vem. */
export const historyTexts = {
  listLabel: 'Händelser, den senaste först',
  created: 'Säkringen skapades',
  stop: (stop: string, way: string): string => `${stop}: ${way}`,
  stops: { S1: 'Hållplats 1', S2: 'Hållplats 2' },
  judged: 'Samlad bedömning gjordes',
  submitted: (revision: number): string => (revision > 1 ? `Säkringen lämnades till ledningsgruppen, gång ${revision}` : 'Säkringen lämnades till ledningsgruppen'),
  decided: (decision: string): string => `Beslut av ledningsgruppen: ${decision}`,
  on: (day: string, name: string): string => (name === '' ? day : `${day}, ${name}`),
  notDated: 'Nyss',
  reason: 'Motivering',
  stopReason: 'Skäl',
  conditions: 'Villkor',
  minutes: 'Protokoll',
  with: 'Deltagare',
  onlyCreated: 'Här samlas era val vid hållplatserna och ledningsgruppens beslut, med datum och skäl.',
} as const;
