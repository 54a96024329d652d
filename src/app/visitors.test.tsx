import { act, screen, within } from '@testing-library/react';
import { createFakeSession, type FakeCase } from '../../tests/fixtures/fake-session';
import { renderPart } from '../../tests/fixtures/render-part';
import type { Product } from '../data/bindings/product-context';
import { failed } from '../data/ports/results';
import type { ChildKind } from '../data/ports/rows';
import { childLists } from '../data/sharepoint/schema/lists';
import { partIds } from '../method/parts';
import { workspaceParts } from './workspace-parts';

/** Ports of somebody whom SharePoint lets do nothing. */
const refusing = (more: object = {}): never => new Proxy(more, {
  get: (known, name) => (name in known ? (known as Record<PropertyKey, unknown>)[name] : () => Promise.resolve(failed({ kind: 'forbidden' }))),
}) as never;
const product: Partial<Product> = {
  meetings: refusing(), submissions: refusing(), decisions: refusing(), notices: refusing(), planning: refusing(), reference: refusing(), setup: refusing(),
  caseList: refusing(), confidentiality: refusing(), diagnosis: refusing(), events: refusing({ note: () => Promise.resolve() }), cases: refusing({ kept: () => Promise.resolve([]) }),
  people: refusing({ me: () => ({ login: 'nils', name: 'Nils Berg', email: '', title: '' }) }), snapshots: refusing({ addressOf: () => '' }),
  actions: { show: () => undefined, linkTo: () => '', onNetworkChange: () => () => undefined }, newKey: () => 'key',
};

const all = Object.keys(childLists) as ChildKind[];
/** What SharePoint keeps from a reader, and a list that somebody has closed altogether. */
const visitors: readonly (readonly [string, FakeCase])[] = [
  ['a reader, of a case that has just begun', { canEdit: false, withheld: ['stakeholder', 'dialogue'] }],
  ['a reader, of a case that the management group has', {
    canEdit: false, withheld: ['stakeholder', 'dialogue'], assessment: { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1, step: 'judgement', submittedAt: '2026-02-20T09:00:00Z' },
    rows: { goalImpact: [{ target: 'sdg.14', effect: 'negative', where: 'Fåglar' }], sustainabilityKey: [{ name: 'Skydda zonen' }] },
  }],
  ['a reader, of a case that is over', {
    canEdit: false, withheld: ['stakeholder', 'dialogue'], assessment: { status: 'Ended', routing: 'Decided', outcome: 'Unsustainable', revision: 1 },
    decisions: [{ revision: 1, decision: 'end', reason: 'Går inte ihop', decidedOn: '2026-02-25' }],
  }],
  ['somebody who gets the case and none of its rows', { canEdit: false, withheld: all }],
];

describe.each(visitors)('%s', (_who, from) => {
  it.each(partIds)('reads part %s: no fault, no empty page, nothing to write in', async (part) => {
    const faults = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { Part } = await workspaceParts('sv', () => Promise.resolve())[part]!();
    renderPart(Part, createFakeSession(from), 'sv', { product, current: part });
    await act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
    const main = screen.getByRole('main');
    expect((main.textContent ?? '').replace(/\s+/g, ' ').length).toBeGreaterThan('CasePart'.length + 20);
    const fields = within(main).queryAllByRole('textbox').filter((field) => !field.hasAttribute('readonly') && !(field as HTMLInputElement).disabled);
    expect(fields.map((field) => field.getAttribute('aria-label') ?? field.id)).toEqual([]);
    expect(faults.mock.calls.map(([first]) => String(first)).filter((text) => !text.includes('not wrapped in act'))).toEqual([]);
    faults.mockRestore();
  });
});
