import * as fc from 'fast-check';
import { manualClock } from '../../../tests/fixtures/manual-clock';
import { createModelServer, type Fate } from '../../../tests/fixtures/model-server';
import { openTestSession, sharedStorage } from '../../../tests/fixtures/test-session';
import type { CaseSession, ConflictChoice } from '../ports/case-session';

/** Erik, Maria, and Erik once more in a second tab. */
type Seat = 0 | 1 | 2;
type Step =
  | { readonly do: 'type'; readonly who: Seat; readonly row: 0 | 1 | 2; readonly field: 0 | 1 }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'reload' | 'refresh' | 'flush' | 'online'; readonly who: Seat };

const who: fc.Arbitrary<Seat> = fc.constantFrom(0, 1, 2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), who, row: fc.constantFrom(0 as const, 1 as const, 2 as const), field: fc.constantFrom(0 as const, 1 as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 50, 300, 900, 3000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'refresh' as const, 'flush' as const, 'online' as const), who }) },
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('answers' as const) },
  { weight: 3, arbitrary: fc.constantFrom('dropsBefore' as const, 'dropsAfter' as const) },
  { weight: 1, arbitrary: fc.constantFrom<Fate>({ kind: 'busy', retryAfterSeconds: 2 }, { kind: 'server', status: 500, detail: '' }) },
);
const choices = fc.array(fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both'), { minLength: 1 });
const scenario = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 40 }),
  fates: fc.array(fate, { minLength: 1, maxLength: 25 }),
  delays: fc.array(fc.constantFrom(0, 20, 400, 1500), { minLength: 1, maxLength: 25 }),
  choices,
});

/** Two rows under known keys that both may make, and the case itself. */
const rowKeys = ['case-1', 'case-1:A1', 'case-1:A2'] as const;
const fieldNames = { 'case-1': ['purpose', 'proposal'], 'case-1:A1': ['text', 'participants'], 'case-1:A2': ['text', 'participants'] } as const;
const kindOf = (key: string): 'assessment' | 'answer' => (key === 'case-1' ? 'assessment' : 'answer');
const people = ['Erik', 'Maria', 'Erik'] as const;

const cycle = <T>(list: readonly T[]): (() => T) => {
  let index = 0;
  return () => { index += 1; return list[(index - 1) % list.length] as T; };
};

const play = async ({ steps, fates, delays }: { steps: readonly Step[]; fates: readonly Fate[]; delays: readonly number[] }, tabs: number) => {
  const server = createModelServer();
  const clock = manualClock();
  const storage = sharedStorage();
  const nextFate = cycle(fates);
  const nextDelay = cycle(delays);
  const setups = [];
  for (const person of people.slice(0, tabs + 1)) setups.push(await openTestSession({ server, clock, person, drafts: storage.tab(), delay: nextDelay }));
  setups.forEach((setup) => setup.setFate(nextFate));
  const sessions: CaseSession[] = setups.map((setup) => setup.session);
  const lastTyped = new Map<string, { readonly who: number; readonly key: string; readonly name: string; readonly value: string }>();
  const seen = new Set<string>();
  let count = 0;

  for (const one of steps) {
    if (one.do === 'pass') { await clock.pass(one.ms); continue; }
    const session = sessions[one.who];
    const setup = setups[one.who];
    if (session === undefined || setup === undefined) continue;
    if (one.do === 'type') {
      const key = rowKeys[one.row];
      const name = fieldNames[key][one.field];
      count += 1;
      const value = `${people[one.who]}${count}`;
      const state = session.field(kindOf(key), key, name as never) as { readonly value: unknown; readonly status: string };
      if (state.status === 'saved') seen.add(`${people[one.who]}|${key}|${name}|${String(state.value ?? '')}`);
      if (key !== 'case-1' && session.row('answer', key) === undefined) session.add('answer', { item: key.slice(7), [name]: value }, key);
      else session.edit(kindOf(key), key, { [name]: value });
      lastTyped.set(`${people[one.who]}|${key}|${name}`, { who: one.who, key, name, value });
    } else if (one.do === 'reload') {
      session.close();
      sessions[one.who] = await setup.open();
    } else if (one.do === 'refresh') {
      void session.refresh();
    } else if (one.do === 'flush') {
      void session.flush();
    } else {
      setup.give('online');
    }
    await clock.settle();
  }
  setups.forEach((setup) => setup.setFate(() => 'answers'));
  await clock.pass(120_000);
  return { server, clock, sessions, lastTyped, seen };
};

it.each([
  ['two people', 1, 200],
  ['two people, one of them in two tabs', 2, 200],
])('never loses what was typed, never writes over a text that was not seen: %s', async (_name, tabs, numRuns) => {
  await fc.assert(fc.asyncProperty(scenario, async (given) => {
    const steps = given.steps.map((one) => ('who' in one && tabs === 1 && one.who === 2 ? { ...one, who: 0 as const } : one));
    const { server, clock, sessions, lastTyped, seen } = await play({ ...given, steps }, tabs);

    for (const { who: index, key, name, value } of lastTyped.values()) {
      const states = sessions.filter((_, seat) => people[seat] === people[index])
        .map((session) => session.field(kindOf(key), key, name as never) as { readonly value: unknown; readonly status: string });
      const isShown = states.some((state) => state.value === value && state.status !== 'saved');
      if (!isShown && !server.hasHad(key, name, value)) throw new Error(`${value} in ${key}.${name} is lost (${JSON.stringify(states)})`);
    }
    for (const [index, session] of sessions.entries()) {
      for (const key of rowKeys) for (const name of fieldNames[key]) {
        const { theirs } = session.field(kindOf(key), key, name as never) as { readonly theirs?: unknown };
        // Two tabs of one person may meet in a field; a choice too many loses nothing.
        if (tabs === 1 && String(theirs).startsWith(people[index] ?? '')) throw new Error(`${people[index]} is asked about an own text: ${String(theirs)}`);
      }
    }
    for (const { person, former, key, name, before, after } of server.overwrites) {
      if (former === person || before === undefined || before === '' || before === after || String(before).startsWith(person)) continue;
      if (!seen.has(`${person}|${key}|${name}|${String(before)}`)) throw new Error(`${person} wrote ${String(after)} over ${String(before)} unseen in ${key}.${name}`);
    }
    // With the network back, all that is left is for people to choose.
    for (const session of sessions) expect(['saved', 'conflict']).toContain(session.summary().status);

    // The second tab is closed, so that nobody argues with themselves.
    sessions.splice(2).forEach((session) => session.close());
    const nextChoice = cycle(given.choices);
    for (let round = 0; round < 6; round += 1) {
      for (const session of sessions) {
        for (const key of rowKeys) for (const name of fieldNames[key]) session.resolve(kindOf(key), key, name as never, nextChoice());
        await Promise.all([session.flush(), clock.pass(10_000)]);
      }
    }
    for (const session of sessions) {
      const reading = session.refresh();
      await clock.pass(5000);
      await reading;
    }
    for (const session of sessions) expect(session.summary()).toMatchObject({ status: 'saved', conflicts: 0, unsavedFields: 0 });
    for (const key of rowKeys) {
      expect(sessions.map((session) => session.row(kindOf(key), key) === undefined)).toEqual(sessions.map(() => server.find(kindOf(key), key) === undefined));
      for (const name of fieldNames[key]) {
        const stored = server.find(kindOf(key), key)?.values[name] ?? '';
        for (const session of sessions) expect((session.row(kindOf(key), key) as unknown as Record<string, unknown> | undefined)?.[name] ?? '').toBe(stored);
      }
    }
    expect(server.rows.filter((row) => row.kind === 'answer').map((row) => row.key).sort()).toEqual([...new Set(server.rows.filter((row) => row.kind === 'answer').map((row) => row.key))].sort());
  }), { numRuns });
}, 120_000);
