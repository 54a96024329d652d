import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';
import type { NewConsidered } from '../../ports/planning';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const planning = (person = 'karin') => site.as(person).data.planning;
const values: NewConsidered = { name: `Åsnen "1" & O'B 🚤`, purpose: 'Rad\nåäö', type: 'strategy', unit: 'Kultur', planYear: 2027 };

it('lists the considered initiatives of a year, oldest first, in one request', async () => {
  for (let n = 1; n <= 3; n += 1) expect((await planning().consider(`y-${n}`, { ...values, name: `Insats ${n}`, planYear: n === 2 ? 2028 : 2026 })).ok).toBe(true);
  await site.newCase();
  site.server.requests.clear();
  expect(await planning().year(2026)).toMatchObject({ ok: true, value: { mayPlan: true, rows: [{ name: 'Insats 1' }, { name: 'Insats 3' }] } });
  // The code of the port is not a request to SharePoint.
  expect(site.requests()).toHaveLength(1);
  expect(await planning('nils').year(2026)).toMatchObject({ ok: true, value: { mayPlan: false } });
  expect(await planning('sara').year(2026)).toMatchObject({ ok: true, value: { mayPlan: true } });
  expect(await planning('gast').year(2026)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect(await planning().year(1999)).toMatchObject({ ok: true, value: { rows: [] } });
});

it('adds one once, however often it is sent, and it is no running case', async () => {
  site.server.faults.add([{ method: 'POST', url: 'HbAssessments', drop: 'after', times: 1 }]);
  expect(await planning().consider('once', values)).toEqual({ ok: false, failure: { kind: 'offline' } });
  expect(await planning().consider('once', values)).toMatchObject({ ok: true, value: { ...values, key: 'once', status: 'Planned', selection: 'considered', step: null, outcome: 'NotJudged', routing: 'None', revision: 0, unreadable: [] } });
  const year = await planning().year(2027);
  expect(year.ok && year.value.rows).toHaveLength(1);
});

it('keeps what was changed in the form after an answer was lost, unless somebody else has touched the row', async () => {
  const year = { ...values, planYear: 2031 };
  site.server.faults.add([{ method: 'POST', url: 'HbAssessments', drop: 'after', times: 1 }]);
  expect(await planning().consider('mended', year)).toEqual({ ok: false, failure: { kind: 'offline' } });
  const mended = await planning().consider('mended', { ...year, name: 'Rättat namn' });
  expect(mended).toMatchObject({ ok: true, value: { name: 'Rättat namn', purpose: year.purpose } });
  if (!mended.ok) throw new Error(mended.failure.kind);
  expect(await planning().change(mended.value, { unit: 'Trafik' })).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect(await planning().consider('mended', { ...year, name: 'En gång till' })).toMatchObject({ ok: true, value: { name: 'Rättat namn', unit: 'Trafik' } });
  const read = await planning().year(2031);
  expect(read.ok && read.value.rows.map(({ name }) => name)).toEqual(['Rättat namn']);
});

it('waits when SharePoint asks for it', async () => {
  const erik = site.as('erik');
  site.server.faults.add([{ method: 'POST', url: 'HbAssessments', status: 429, retryAfter: 5, times: 1 }]);
  expect((await erik.data.planning.consider('busy', values)).ok).toBe(true);
  expect(erik.pauses).toEqual([5]);
});

it('writes a change on what it was based on, and tells what somebody else wrote', async () => {
  const made = await planning().consider('change', { ...values, planYear: 2030 });
  if (!made.ok) throw new Error(made.failure.kind);
  const saved = await planning().change(made.value, { selection: 'notChosen', selectionReason: `Skäl "å" 🙂`, selectedOn: '2026-10-02', selectedWith: 'Avdelningschef' });
  expect(saved).toMatchObject({ ok: true, value: { kind: 'saved' } });
  const late = await planning('erik').change(made.value, { selection: 'chosen' });
  expect(late).toMatchObject({ ok: true, value: { kind: 'changed', row: { selection: 'notChosen', selectionReason: `Skäl "å" 🙂`, selectedOn: '2026-10-02', selectedWith: 'Avdelningschef', editor: { name: 'Karin Åberg' } } } });
});

it('refuses what is too long and who may not', async () => {
  expect(await planning().consider('long', { ...values, name: 'n'.repeat(256) })).toEqual({ ok: false, failure: { kind: 'tooLong', length: 256, limit: 255 } });
  expect(await planning('nils').consider('reader', values)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  const made = await planning().consider('long-2', values);
  if (!made.ok) throw new Error(made.failure.kind);
  expect(await planning().change(made.value, { selectionReason: 'x'.repeat(64_000) })).toEqual({ ok: false, failure: { kind: 'tooLong', length: 64_000, limit: 63_999 } });
});
