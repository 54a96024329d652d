import * as fc from 'fast-check';
import { SCHEMA_VERSION } from '../schema/lists';
import { customLevel, desiredLists } from './desired';
import { diffSite } from './diff';
import { operationKey, type Operation } from './operations';
import type { PresentList, PresentSite } from './present-site';
import { emptySite, simulate } from './testing/simulated-site';

const run = (site: PresentSite, operations: readonly Operation[]): PresentSite => operations.reduce(simulate, site);
const plan = (site: PresentSite): readonly Operation[] => diffSite(site).operations;
const finished = run(emptySite, plan(emptySite));
const keys = (site: PresentSite): string[] => plan(site).map(operationKey);
const withList = (site: PresentSite, name: string, change: (list: PresentList) => PresentList | 'absent' | 'denied'): PresentSite => {
  const list = site.lists[name];
  if (typeof list !== 'object') throw new Error(`no ${name}`);
  return { ...site, lists: { ...site.lists, [name]: change(list) } };
};
const withField = (site: PresentSite, name: string, internal: string, change: Partial<PresentList['fields'][number]>): PresentSite =>
  withList(site, name, (list) => ({ ...list, fields: list.fields.map((f) => (f.internal === internal ? { ...f, ...change } : f)) }));

describe('comparing a site with the declarations', () => {
  it('has nothing to do on a finished site', () => {
    expect(diffSite(finished)).toEqual({ operations: [], obstacles: [] });
  });

  it('makes everything on an empty site and writes the version last', () => {
    const operations = plan(emptySite);
    expect(operations.filter((o) => o.do === 'createList').map((o) => o.list.name)).toEqual(desiredLists.map((l) => l.name));
    expect(operations.filter((o) => o.do === 'createGroup')).toHaveLength(5);
    expect(operations.map((o) => o.do).indexOf('writeVersion')).toBe(operations.length - 1);
    expect(new Set(operations.map(operationKey)).size).toBe(operations.length);
  });

  it('ends in the finished site from any subset of its operations', () => {
    const all = plan(emptySite);
    fc.assert(fc.property(fc.subarray([...all.slice(0, -1)]), (done) => {
      const broken = run(emptySite, done);
      const mended = run(broken, plan(broken));
      expect(diffSite(mended)).toEqual({ operations: [], obstacles: [] });
    }), { numRuns: 200 });
  });

  it('ends in the finished site after a break at every single operation', () => {
    const all = plan(emptySite);
    const done = new Set<string>();
    let broken = emptySite;
    for (let at = 0; at <= all.length; at += 1) {
      const rest = plan(broken);
      expect(keys(run(broken, rest))).toEqual([]);
      // What is done is not done again; the columns of a view are the one thing that starts over.
      const again = rest.map(operationKey).filter((key) => done.has(key));
      expect(again.filter((key) => !/^(clearView|showColumn|ownAccess)/.test(key))).toEqual([]);
      const next = all[at];
      if (next === undefined) continue;
      broken = simulate(broken, next);
      done.add(operationKey(next));
    }
    expect(done.size).toBe(all.length);
  });

  it('ends in the finished site when two owners install at once, their operations mixed in any way', () => {
    const all = plan(emptySite);
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: all.length * 2, maxLength: all.length * 2 }), (turns) => {
      let [a, b] = [0, 0];
      let site = emptySite;
      for (const isFirst of turns) {
        const next = isFirst ? all[a++] : all[b++];
        if (next !== undefined) site = simulate(site, next);
      }
      const mended = run(site, plan(site));
      expect(keys(mended)).toEqual([]);
      for (const list of Object.values(mended.lists)) {
        const names = typeof list === 'object' ? list.fields.map((f) => f.internal) : [];
        expect(new Set(names).size).toBe(names.length);
      }
    }), { numRuns: 40 });
  });

  it('leaves names alone that an administrator has given', () => {
    const renamed = withList(withField(withField(finished, 'HbKeys', 'HbReason', { title: 'Motiv' }), 'HbKeys', 'Title', { title: 'Nyckelord' }), 'HbKeys',
      (list) => ({ ...list, title: 'Våra nycklar', view: { ...list.view, title: 'Översikt' } }));
    expect(keys(renamed)).toEqual([]);
  });

  it.each<[string, (site: PresentSite) => PresentSite, string[]]>([
    ['a deleted column', (s) => withList(s, 'HbKeys', (l) => ({ ...l, fields: l.fields.filter((f) => f.internal !== 'HbReason') })), ['createField:HbKeys:HbReason']],
    ['a dropped index', (s) => withField(s, 'HbActions', 'HbUnder', { isIndexed: false }), ['indexField:HbActions:HbUnder']],
    ['a key no longer unique', (s) => withField(s, 'HbActions', 'HbKey', { isUnique: false }), ['indexField:HbActions:HbKey']],
    ['a code taken out of a choice', (s) => withField(s, 'HbAssessments', 'HbStatus', { choices: ['Planned', 'Egen'] }), ['addChoices:HbAssessments:HbStatus']],
    ['attachments let in', (s) => withList(s, 'HbAnswers', (l) => ({ ...l, hasAttachments: true })), ['mendList:HbAnswers']],
    ['the view emptied', (s) => withList(s, 'HbKeys', (l) => ({ ...l, view: { title: 'Alla objekt', columns: ['LinkTitle'] } })),
      ['clearView:HbKeys', 'showColumn:HbKeys:HbAssessmentId', 'showColumn:HbKeys:LinkTitle', 'nameView:HbKeys']],
    ['columns of version 3, without our look', (s) => withField(withField({ ...s, version: { id: 1, etag: '"4"', value: 3 } }, 'HbAssessments', 'HbStatus', { isFormatted: false }), 'HbConditions', 'HbIsMet', { isFormatted: false }),
      ['formatField:HbAssessments:HbStatus', 'formatField:HbConditions:HbIsMet', 'writeVersion']],
    ['a look that an administrator has taken away', (s) => withField(s, 'HbAssessments', 'HbStatus', { isFormatted: false }), []],
    ['groups whose members only the members see', (s) => ({ ...s, closedGroups: ['management', 'readers'] }), ['openGroup:management', 'openGroup:readers']],
    ['a deleted group', (s) => ({ ...s, groups: { ...s.groups, flow: undefined } }), ['createGroup:flow', 'give:web:flow:read', ...desiredLists.map((l) => `give:${l.name}:flow:${l.access.flow}`)]],
    ['a level that can delete again', (s) => ({ ...s, levels: s.levels.map((l) => (l.name === customLevel.name ? { ...l, low: 1011028719 } : l)) }), ['mendLevel:1073741927']],
    ['the project group let in to write decisions', (s) => withList(s, 'HbDecisions', (l) => ({
      ...l, access: l.access.map((a) => (a.principalId === s.groups.project ? { ...a, levelIds: [...a.levelIds, 1073741927] } : a)) })), ['take:HbDecisions:project:1073741927']],
    ['the readers let in to see stakeholders', (s) => withList(s, 'HbStakeholders', (l) => ({
      ...l, access: [...l.access, { principalId: s.groups.readers ?? 0, levelIds: [1073741826, 1073741825] }] })), ['take:HbStakeholders:readers:1073741826']],
    ['an older version', (s) => ({ ...s, version: { id: 1, etag: '"4"', value: SCHEMA_VERSION - 1 } }), ['writeVersion']],
    ['a version that is no number', (s) => ({ ...s, version: { id: 1, etag: '"4"', value: null } }), ['writeVersion']],
    ['a newer version with a list missing', (s) => withList({ ...s, version: { id: 1, etag: '"4"', value: SCHEMA_VERSION + 1 } }, 'HbKeys', () => 'absent'), []],
  ])('mends %s, and nothing else', (_, change, expected) => {
    const site = change(finished);
    expect(keys(site)).toEqual(expected);
    if (site.version?.value !== SCHEMA_VERSION + 1) expect(keys(run(site, plan(site)))).toEqual([]);
  });

  it('keeps codes that somebody added to a choice', () => {
    const site = withField(finished, 'HbAssessments', 'HbStatus', { choices: ['Egen', 'Planned'] });
    const [operation] = plan(site);
    expect(operation?.do === 'addChoices' ? operation.choices.slice(0, 2) : null).toEqual(['Egen', 'Planned']);
  });

  it('makes a deleted list again with all that belongs to it, rights included', () => {
    const site = { ...withList(finished, 'HbDecisions', () => 'absent'), allLists: [] };
    const mended = run(site, plan(site));
    expect(mended.lists['HbDecisions']).toMatchObject({ title: 'Beslut', hasOwnAccess: true, view: { title: 'Alla beslut' } });
    expect(keys(mended)).toEqual([]);
  });

  it('takes another title when a foreign list has ours', () => {
    const taken = { ...emptySite, allLists: [{ title: 'beslut', path: '/sites/demo/Lists/Beslut' }, { title: 'Svar (hållbarhetssäkring)', path: '/x' }, { title: 'Svar', path: '/y' }] };
    const site = run(taken, plan(taken));
    expect(site.lists['HbDecisions']).toMatchObject({ title: 'Beslut (hållbarhetssäkring)' });
    expect(site.lists['HbAnswers']).toMatchObject({ title: 'Svar (hållbarhetssäkring 2)' });
    expect(keys(site)).toEqual([]);
  });

  it.each<[string, PresentSite, object]>([
    ['another list has the internal name', { ...emptySite, allLists: [{ title: 'HbKeys', path: '/sites/demo/Lists/Other' }] }, { kind: 'titleTaken', of: 'Hållbarhetsnycklar', name: 'HbKeys' }],
    ['a library lies at our address', withList(finished, 'HbKeys', (l) => ({ ...l, template: 101 })), { kind: 'wrongTemplate' }],
    ['a column is of another kind', withField({ ...finished, version: null }, 'HbKeys', 'HbReason', { type: 'Number' }), { kind: 'wrongType', name: 'HbReason' }],
    ['a list is closed to this owner', { ...withList(finished, 'HbKeys', () => 'denied'), version: null }, { kind: 'noAccess', name: 'HbKeys' }],
  ])('says so and never gets ready when %s', (_, site, obstacle) => {
    const { operations, obstacles } = diffSite(site);
    expect(obstacles).toEqual([expect.objectContaining(obstacle)]);
    expect(operations.filter((o) => o.do === 'writeVersion' || ('list' in o && o.list?.name === 'HbKeys'))).toEqual([]);
  });

  it('never has an operation that deletes', () => {
    const kinds = new Set(plan(emptySite).map((o) => o.do));
    expect([...kinds].filter((kind) => /delete|remove|recycle/i.test(kind))).toEqual([]);
  });
});
