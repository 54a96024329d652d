import { layerFor } from '../../local/demo/seed';
import type { Changes, ChildKind } from '../../src/data/ports/rows';
import { supportQuestionIds } from '../../src/method/ids';

export const ROWS = 15;
const items = [...supportQuestionIds.power, ...supportQuestionIds.climate];
const words = 'Vad som händer, var det händer, för vem och hur vi vet det. ';
const text = (what: string, n: number, times = 2): string => `${what} ${n}: ${words.repeat(times)}`;

/** Row n of each list, filled as a group at work fills it: about two sentences in each longer field. */
const makers: { readonly [K in ChildKind]: (n: number) => Changes<K> } = {
  answer: (n) => ({ item: items[n], text: text('Svar', n, 4) }),
  goalImpact: (n) => ({ target: `sdg.${n + 1}`, effect: n % 2 ? 'negative' : 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], where: text('Var', n, 1), description: text('Effekt', n) }),
  conflict: (n) => ({ kind: 'goal', raisedIn: 'b', oneSide: text('Ena sidan', n, 1), otherSide: text('Andra sidan', n, 1), position: text('Hållning', n), owner: 'Handläggaren', status: 'positionTaken' }),
  stakeholder: (n) => ({ name: `Intressent ${n}`, kind: 'group', sector: 'residents', affected: 2, power: 1, interest: text('Intresse', n, 1), involvement: text('Delaktighet', n, 1) }),
  knowledgeGap: (n) => ({ question: text('Kunskapslucka', n, 1) }),
  sustainabilityKey: (n) => ({ name: `Nyckel ${n}`, reason: text('Nyckel', n) }),
  action: (n) => ({ name: `Åtgärd ${n}` }),
  indicator: (n) => ({ name: `Indikator ${n}`, under: `bench-wide:sustainabilityKey:${n}` }),
  measurement: (n) => ({ under: 'bench-wide:indicator:0', on: `2026-${String((n % 12) + 1).padStart(2, '0')}-01`, value: n, comment: text('Mätning', n, 1) }),
  cost: (n) => ({ name: `Kostnad ${n}`, kind: n % 2 ? 'investment' : 'runningCost', amount: n * 1000 }),
  change: (n) => ({ name: `Ändring ${n}`, before: text('Före', n, 1), after: text('Efter', n, 1), changedOn: '2026-09-01' }),
  notice: (n) => ({ name: `Meddelande ${n}`, kind: 'keysHandedOver', toRole: `Roll ${n}`, text: text('Meddelande', n, 1) }),
  publication: (n) => ({ name: `Beslutsunderlag ${n}`, revision: n + 1, handling: 'workingMaterial' }),
  submission: (n) => ({ name: `Ärende ${n}`, revision: n + 1, submittedOn: '2026-11-16T09:00:00Z' }),
  conditionReport: (n) => ({ condition: 'bench-wide:condition', text: text('Rapport', n, 1), reportedOn: '2026-11-20' }),
  relation: (n) => ({ name: `Samband ${n}`, kind: 'relatedInitiative', description: text('Samband', n, 1) }),
  synergy: (n) => ({ oneTarget: 'sdg.1', otherTarget: `sdg.${n + 2}`, description: text('Synergi', n, 1) }),
  dialogue: (n) => ({ name: `Dialog ${n}`, form: 'meeting', heldOn: '2026-09-01', said: text('Sagt', n) }),
  allocation: (n) => ({ name: `Del ${n}`, receiver: 'women', amount: n * 1000, unit: 'kr' }),
};

/**
 * Writes a case with `ROWS` rows in each of its child lists, through the product's own data layer.
 * @param hostUrl `http://127.0.0.1:4300`, with the demo's lists and people in place
 * @returns the number of the case; throws when a row did not reach the server
 */
export const writeWideCase = async (hostUrl: string): Promise<number> => {
  const layer = layerFor(`${hostUrl}/sites/demo`, 'erik');
  const made = await layer.caseList.create('bench-wide', {
    name: 'Mätfall med många rader', purpose: words, type: 'project', unit: 'Mätning', track: 'full', trackReason: words,
    decisionState: null, deadline: null, methodVersion: 'handbook-1', strategyVersion: 'gronaKronoberg2025-1', ownerLogin: 'i:0#.f|membership|erik.sandberg@region.example', groupLogins: [],
  });
  if (!made.ok) throw new Error(`The case could not be made: ${JSON.stringify(made.failure)}`);
  const opened = await layer.cases.open(made.value.id);
  if (!opened.ok) throw new Error(`The case could not be opened: ${JSON.stringify(opened.failure)}`);
  const session = opened.value;
  for (const [kind, make] of Object.entries(makers) as [ChildKind, (n: number) => object][]) {
    for (let n = 0; n < ROWS; n += 1) session.add(kind, make(n) as never, `bench-wide:${kind}:${n}`);
  }
  const summary = await session.flush();
  session.close();
  if (summary.status !== 'saved' || summary.unsavedFields > 0) throw new Error(`The rows could not be written: ${JSON.stringify(summary)}`);
  return made.value.id;
};
