import '@pnp/sp/fields/list';
import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';
import type { NewCase } from '../../ports/case-list';
import type { Assessment } from '../../ports/rows';
import { SCHEMA_VERSION } from '../schema/lists';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const nasty = `Åsnens "sjö" & O'Brien <b> 🚤`;
const list = (person = 'erik') => site.as(person).data.caseList;
const valuesOf = (changes: Partial<NewCase> = {}): NewCase => ({
  name: 'Ny', purpose: 'Syfte', type: 'consultation', unit: 'IT', track: 'light', trackReason: 'Kort svar', decisionState: 'partlyDecided',
  deadline: '2026-07-03', methodVersion: 'handbook-1.3', strategyVersion: 's-1', ownerLogin: site.as('karin').login, groupLogins: [], ...changes,
});
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** A case with everything that is copied and much that is not. */
const makeSource = async (name = nasty): Promise<Assessment> => {
  const made = await site.newCase('erik', { name });
  const session = await site.open('erik', made.id);
  session.edit('assessment', made.key, {
    delimitation: nasty, alternatives: 'alt', zeroAlternative: 'noll', goals: ['sdg.3', 'sdg.5'], goalsNotRelevant: ['sdg.14'], goalsUnknown: ['own.9'],
    affectedGroups: ['g.children'], affectedPlaces: ['p.alvesta'], usesTravelPerspective: true, outcome: 'Unsustainable', summary: 'sammanfattning',
    assessorName: 'Bedömare', assessedOn: '2026-02-02', childrenAffected: 'yes', proposal: 'förslag', diaryNumber: 'D1',
  });
  session.add('stakeholder', { name: nasty, kind: 'organisation', sector: 'municipality', affected: 3, power: 0, motive: 'm', represents: ['g.children'], action: 'ring', owner: 'strateg', due: '2026-05-05' }, 'sh-1');
  session.add('stakeholder', { name: 'Namngiven', kind: 'person', personReason: 'skäl' }, 'sh-2');
  session.add('stakeholder', { name: 'Borttagen' }, 'sh-3');
  session.add('answer', { item: 'A1', text: 'svar' }, `${made.key}:A1`);
  session.add('answer', { item: 'own.x', question: 'Egen 🙂?', category: 'power', text: 'svar', individual: 'svar', choice: 'relevant', isGap: true }, `${made.key}:own.x`);
  session.add('relation', { name: 'RUS', kind: 'parentProcess', url: 'https://region.example/å', effect: 'dependsOn', description: 'd' }, 'rel-1');
  session.add('goalImpact', { target: 'sdg.3', effect: 'positive' });
  session.add('dialogue', { name: 'möte' });
  session.add('sustainabilityKey', { name: `Nyckel ${nasty}`, reason: 'skäl', meets: ['effect-1'] }, 'k-1');
  session.add('sustainabilityKey', { name: 'Utan indikator' }, 'k-2');
  session.add('sustainabilityKey', { name: 'Borttagen' }, 'k-3');
  session.add('indicator', { under: 'k-1', name: 'Byggd väg', unit: 'km', direction: 'up', source: 'NVDB', concernsPeople: 'no', baseline: 0, target: 125, targetOn: '2027-12-31' }, 'i-1');
  session.add('indicator', { under: 'k-1', name: 'Planerad väg', unit: 'km', catches: 'positive' }, 'i-2');
  session.add('indicator', { under: 'k-1', name: 'Andel', unit: '%', numerator: 'i-1', denominator: 'i-2' }, 'i-3');
  session.add('indicator', { under: 'k-1', name: 'Halv', numerator: 'i-5', denominator: 'i-2', bySex: true, baselineWomen: 3 }, 'i-4');
  session.add('indicator', { under: 'k-1', name: 'Borttagen' }, 'i-5');
  session.add('indicator', { under: 'k-3', name: 'Under en borttagen nyckel' }, 'i-6');
  session.add('action', { under: 'k-1', name: 'Åtgärd', meets: ['effect-1'] });
  session.add('measurement', { under: 'i-1', on: '2026-12-31', value: 42 });
  session.add('cost', { name: 'Drift', kind: 'runningCost', amount: 200_000, payer: 'Kommunen', funding: 'notFunded', comment: 'k' }, 'c-1');
  session.add('change', { name: 'Ändrat' });
  session.add('notice', { name: 'Meddelande', kind: 'keysHandedOver' });
  session.add('publication', { name: 'Underlag', revision: 1 });
  expect((await session.flush()).status).toBe('saved');
  session.remove('stakeholder', 'sh-3');
  session.remove('sustainabilityKey', 'k-3');
  session.remove('indicator', 'i-5');
  expect((await session.flush()).status).toBe('saved');
  session.close();
  return made;
};
/** Keys are unique in their list: one source for the whole file. */
let shared: Promise<Assessment> | undefined;
const sharedSource = (): Promise<Assessment> => (shared ??= makeSource());

describe('a copy', () => {
  it('begins with what was gathered, and with nothing that was judged, decided or answered', async () => {
    const from = await sharedSource();
    const made = valueOf(await list().copy('copy-1', valuesOf(), from.id));
    expect(made).toMatchObject({
      name: 'Ny', purpose: 'Syfte', type: 'consultation', deadline: '2026-07-03', trackReason: 'Kort svar', methodVersion: 'handbook-1.3', status: 'InProgress', outcome: 'NotJudged', revision: 0,
      delimitation: nasty, alternatives: 'alt', zeroAlternative: 'noll', goals: ['sdg.3', 'sdg.5'], goalsNotRelevant: ['sdg.14'], goalsUnknown: ['own.9'],
      affectedGroups: ['g.children'], affectedPlaces: ['p.alvesta'], usesTravelPerspective: true,
      summary: '', assessorName: '', assessedOn: null, childrenAffected: null, proposal: '', diaryNumber: '', owner: { name: 'Karin Åberg' },
    });
    const session = await site.open('erik', made.id);
    expect(session.rows('stakeholder')).toMatchObject([{ key: 'copy-1.copy.sh-1', name: nasty, affected: 3, power: 0, motive: 'm', represents: ['g.children'], action: 'ring', owner: 'strateg', due: null }]);
    expect(session.rows('stakeholder')).toHaveLength(1);
    expect(session.rows('answer')).toMatchObject([{ key: 'copy-1:own.x', item: 'own.x', question: 'Egen 🙂?', category: 'power', text: '', individual: '', choice: '', isGap: false }]);
    expect(session.rows('answer')).toHaveLength(1);
    expect(session.rows('relation')).toMatchObject([
      { key: 'copy-1.copy.rel-1', name: 'RUS', kind: 'parentProcess', url: 'https://region.example/å', effect: 'dependsOn', description: 'd' },
      { name: nasty, kind: 'earlierAssessment', otherCase: from.id },
    ]);
    expect([session.rows('goalImpact'), session.rows('dialogue')]).toEqual([[], []]);
  });

  it('begins its plan with indicators, their keys and costs, without figures, and with ties of its own', async () => {
    const from = await sharedSource();
    const session = await site.open('erik', valueOf(await list().copy('plan-1', valuesOf(), from.id)).id);
    expect(session.rows('sustainabilityKey')).toMatchObject([{ key: 'plan-1.copy.k-1', name: `Nyckel ${nasty}`, reason: 'skäl', meets: [] }]);
    const empty = { baseline: null, target: null, targetOn: null, baselineWomen: null, under: 'plan-1.copy.k-1' };
    const indicators = session.rows('indicator');
    expect(indicators).toMatchObject([
      { ...empty, key: 'plan-1.copy.i-1', name: 'Byggd väg', unit: 'km', direction: 'up', source: 'NVDB', concernsPeople: 'no', numerator: '', denominator: '' },
      { ...empty, name: 'Planerad väg', catches: 'positive' },
      { ...empty, name: 'Andel', numerator: 'plan-1.copy.i-1', denominator: 'plan-1.copy.i-2' },
      { ...empty, name: 'Halv', bySex: true, numerator: '', denominator: 'plan-1.copy.i-2' },
    ]);
    expect(indicators).toHaveLength(4);
    expect(session.rows('cost')).toMatchObject([{ key: 'plan-1.copy.c-1', name: 'Drift', kind: 'runningCost', payer: 'Kommunen', amount: null, funding: null, comment: '' }]);
    for (const kind of ['action', 'measurement', 'change', 'notice', 'publication', 'conflict'] as const) expect([kind, session.rows(kind)]).toEqual([kind, []]);
    // A copy of the copy ties its own rows, not those of either.
    const again = await site.open('erik', valueOf(await list().copy('plan-2', valuesOf(), session.assessment().id)).id);
    expect(again.rows('indicator').map(({ key, under, numerator }) => [key, under, numerator])).toContainEqual(['plan-2.copy.i-3', 'plan-2.copy.k-1', 'plan-2.copy.i-1']);
  });

  it('makes nothing twice, wherever an answer was lost', async () => {
    const from = await sharedSource();
    const lost = { ok: false, failure: { kind: 'offline' } };
    site.server.faults.add([{ method: 'POST', url: 'HbAssessments', drop: 'after', times: 1 }]);
    expect(await list().copy('copy-2', valuesOf(), from.id)).toEqual(lost);
    // The batch of child rows is written and its answer lost: each row is then found to exist.
    site.server.faults.add([{ method: 'POST', url: '$batch', drop: 'after', skip: 3, times: 1 }]);
    const made = valueOf(await list().copy('copy-2', valuesOf(), from.id));
    expect(valueOf(await list().copy('copy-2', valuesOf(), from.id)).id).toBe(made.id);
    const session = await site.open('erik', made.id);
    expect([session.rows('stakeholder').length, session.rows('answer').length, session.rows('relation').length]).toEqual([1, 1, 2]);
    expect(valueOf(await list().page({ unit: 'IT' })).cases.filter(({ key }) => key === 'copy-2')).toHaveLength(1);
  });

  it('goes on when SharePoint refuses some rows of a batch as busy', async () => {
    const from = await sharedSource();
    site.server.faults.add([{ method: 'POST', url: 'HbRelations', status: 429, part: true, times: 1 }]);
    const made = valueOf(await list().copy('copy-3', valuesOf(), from.id));
    expect((await site.open('erik', made.id)).rows('relation')).toHaveLength(2);
  });

  it('copies a copy without ever longer keys', async () => {
    const from = await sharedSource();
    let last = valueOf(await list().copy('gen-0', valuesOf(), from.id));
    for (let n = 1; n <= 8; n += 1) last = valueOf(await list().copy(`gen-${n}`, valuesOf(), last.id));
    const session = await site.open('erik', last.id);
    expect(session.rows('stakeholder').map(({ key }) => key)).toEqual(['gen-8.copy.sh-1']);
    // Every copy tells which it was copied from, and keeps what its source had told: one parent process, nine sources.
    const others = session.rows('relation').map(({ otherCase }) => otherCase);
    expect(others).toHaveLength(10);
    expect(new Set(others).size).toBe(10);
  });

  it('says what is wrong and makes nothing: unknown source, unknown person, a text too long, no rights', async () => {
    const from = await sharedSource();
    expect(await list().copy('no-1', valuesOf(), 99_999)).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect(await list().copy('no-2', valuesOf({ trackReason: 'x'.repeat(64_000) }), from.id)).toEqual({ ok: false, failure: { kind: 'tooLong', length: 64_000, limit: 63_999 } });
    expect(await list().copy('no-3', valuesOf({ ownerLogin: 'i:0#.f|membership|nobody@region.example' }), from.id)).toMatchObject({ ok: false, failure: { kind: 'noSuchPerson' } });
    expect(await list('nils').copy('no-4', valuesOf(), from.id)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
    expect(valueOf(await list().page({})).cases.filter(({ key }) => key.startsWith('no-'))).toEqual([]);
  });
});

describe('beginning a planned initiative', () => {
  const planned = async (key: string): Promise<Assessment> =>
    valueOf(await site.as('sara').data.planning.consider(key, { name: 'Plan', purpose: '', type: 'project', unit: 'Trafik', planYear: 2027 }));

  it('lets the same row go on as a case and keeps the selection', async () => {
    const { planning } = site.as('sara').data;
    const row = await planned('begin-1');
    const chosen = valueOf(await planning.change(row, { selection: 'chosen', selectionReason: nasty, selectedOn: '2026-10-01', selectedWith: 'Avdelningschef' }));
    if (chosen.kind !== 'saved') throw new Error(chosen.kind);
    const begun = valueOf(await list().begin({ ...row, etag: chosen.etag }, valuesOf({ name: 'Begynt', type: 'grant' })));
    expect(begun).toMatchObject({ kind: 'begun', row: { id: row.id, name: 'Begynt', status: 'InProgress', step: 'a', deadline: null, owner: { name: 'Karin Åberg' } } });
    const session = await site.open('erik', row.id);
    expect(session.assessment()).toMatchObject({ key: 'begin-1', etag: begun.row.etag, status: 'InProgress', planYear: 2027, selection: 'chosen', selectionReason: nasty, selectedOn: '2026-10-01' });
  });

  it('tells what somebody else has written meanwhile, and writes nothing', async () => {
    const row = await planned('begin-2');
    await site.as('sara').data.planning.change(row, { selection: 'notChosen', selectionReason: 'Senare' });
    expect(await list().begin(row, valuesOf())).toMatchObject({ ok: true, value: { kind: 'changed', row: { selection: 'notChosen', selectionReason: 'Senare', status: 'Planned', name: 'Plan' } } });
  });

  it('knows its own writing again when the answer was lost', async () => {
    const row = await planned('begin-3');
    site.server.faults.add([{ method: 'MERGE', url: 'HbAssessments', drop: 'after', times: 1 }]);
    const values = valuesOf({ purpose: 'Rad ett\r\nrad två å 🙂' });
    expect(await list().begin(row, values)).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(await list().begin(row, values)).toMatchObject({ ok: true, value: { kind: 'begun', row: { status: 'InProgress' } } });
  });
});

describe('finding cases', () => {
  it('finds a part of a name, newest first, whatever stands in it', async () => {
    await site.newCase('erik', { name: `Först ${nasty}` });
    await site.newCase('erik', { name: `Sist ${nasty.toUpperCase()}` });
    for (const text of [`O'Brien <b>`, '🚤', 'åsnens', '  "sjö" & ']) {
      const hits = valueOf(await list().find(text));
      expect(hits.slice(0, 2).map(({ name }) => name)).toEqual([`Sist ${nasty.toUpperCase()}`, `Först ${nasty}`]);
      expect(Object.keys(hits[0] ?? {}).sort()).toEqual(['id', 'key', 'name', 'status', 'type', 'unit']);
    }
    expect(valueOf(await list().find('x'))).toEqual([]);
    expect(valueOf(await list().find('finns inte'))).toEqual([]);
    expect(await list('gast').find('Först')).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('gives at most twenty', async () => {
    for (let n = 0; n < 25; n += 1) await site.newCase('erik', { name: `Många ${n}` });
    expect(valueOf(await list().find('många')).map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, n) => `Många ${24 - n}`));
  });
});

it('knows the cases judged in a year, by the day that was meant', async () => {
  const days = ['2029-12-31', '2030-01-01', '2030-06-15', '2030-12-31', '2031-01-01'];
  for (const day of days) {
    const made = await site.newCase('erik', { name: day });
    const session = await site.open('erik', made.id);
    session.edit('assessment', made.key, { assessedOn: day, childrenAffected: 'yes' });
    expect((await session.flush()).status).toBe('saved');
    session.close();
  }
  // SharePoint's own form writes the site's midnight: the first of January is stored as the evening before.
  const byHand = await site.newCase('erik', { name: 'för hand' });
  await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbAssessments').items.getById(byHand.id).update({ HbAssessedOn: '2029-12-31T23:00:00Z' });
  site.server.requests.clear();
  expect(valueOf(await list().judgedIn(2030)).map(({ name }) => name)).toEqual(['2030-01-01', 'för hand', '2030-06-15', '2030-12-31']);
  expect(site.requests()).toHaveLength(1);
  expect(valueOf(await list().judgedIn(1999))).toEqual([]);
});

it('says that the lists are older when they lack columns', async () => {
  const old = await startInstalledSite();
  try {
    const { sp } = old.as('anna').client;
    await sp.web.getList('/sites/demo/Lists/HbAssessments').fields.getByInternalNameOrTitle('HbDeadline').delete();
    const [version] = await sp.web.getList('/sites/demo/Lists/HbConfig').items<{ Id: number }[]>();
    await sp.web.getList('/sites/demo/Lists/HbConfig').items.getById(version?.Id ?? 0).update({ HbValue: '1' });
    const older = { ok: false, failure: { kind: 'site', state: { kind: 'older', installed: 1, expected: SCHEMA_VERSION } } };
    expect(await old.as('erik').data.caseList.page({})).toEqual(older);
    expect(await old.as('erik').data.planning.year(2027)).toEqual(older);
  } finally {
    await old.server.stop();
  }
});
