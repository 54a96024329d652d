import { layerFor } from '../../local/demo/seed';
import type { CaseSession } from '../../src/data/ports/case-session';
import { globalGoals } from '../../src/method/goals';
import { dimensions, effectKinds, effectSizes, stakeholderSectors } from '../../src/method/scales';

/** A case as large as a region's largest programme makes it. */
export const HEAVY = { effects: 300, stakeholders: 120, conflicts: 40 } as const;

const words = 'Vad som händer, var det händer, för vem och hur vi vet det. ';
const one = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_nothing, n) => n);

const addRows = (session: CaseSession): void => {
  const goals = globalGoals.map(({ id }) => id);
  for (const n of range(HEAVY.effects)) {
    session.add('goalImpact', {
      target: one(goals, n), effect: n % 3 === 0 ? 'negative' : 'positive', effectKind: one(effectKinds, n), size: one(effectSizes, n),
      dimensions: [one(dimensions, n)], groups: [n % 2 ? 'group.women' : 'group.elderly'], places: [n % 4 ? 'place.vaxjo' : 'place.remoteCountryside'],
      where: `Plats ${n}`, description: `Effekt ${n}: ${words.repeat(2)}`,
    }, `bench-heavy:e${n}`);
  }
  for (const n of range(HEAVY.stakeholders)) {
    session.add('stakeholder', { name: `Intressent ${n}`, kind: 'organisation', sector: one(stakeholderSectors, n), affected: n % 4, power: (n >> 2) % 4, interestLevel: (n >> 4) % 4 }, `bench-heavy:s${n}`);
  }
  for (const n of range(HEAVY.conflicts)) {
    session.add('conflict', {
      kind: n % 4 ? 'goal' : 'interest', raisedIn: 'b', oneTarget: one(goals, n), otherTarget: one(goals, n + 5), oneSide: `Ena ${n}`, otherSide: `Andra ${n}`,
      description: words, position: words, status: 'open',
    }, `bench-heavy:c${n}`);
  }
};

/**
 * Writes the case of the proof, every goal relevant, through the product's own data layer.
 * @param hostUrl with the demo's lists and people in place
 * @returns the number of the case; throws when a row did not reach the server
 */
export const writeHeavyCase = async (hostUrl: string): Promise<number> => {
  const layer = layerFor(`${hostUrl}/sites/demo`, 'erik');
  const made = await layer.caseList.create('bench-heavy', {
    name: 'Mätfall med 300 effekter', purpose: words, type: 'strategy', unit: 'Mätning', track: 'full', trackReason: words, decisionState: null, deadline: null,
    methodVersion: 'handbook-1', strategyVersion: 'gronaKronoberg2025-1', ownerLogin: 'i:0#.f|membership|erik.sandberg@region.example', groupLogins: [],
  });
  if (!made.ok) throw new Error(`The case could not be made: ${JSON.stringify(made.failure)}`);
  const opened = await layer.cases.open(made.value.id);
  if (!opened.ok) throw new Error(`The case could not be opened: ${JSON.stringify(opened.failure)}`);
  const session = opened.value;
  addRows(session);
  session.edit('assessment', 'bench-heavy', { goals: globalGoals.map(({ id }) => id) });
  const summary = await session.flush();
  session.close();
  if (summary.status !== 'saved' || summary.unsavedFields > 0) throw new Error(`The rows could not be written: ${JSON.stringify(summary)}`);
  return made.value.id;
};
