import type { RunningSharePoint } from '../index';
import { startSharePoint } from '../index';
import { withDefaults } from '../endpoints/items/item-write';
import { addItem } from '../store/items';

/** Rows that belong to one case; the list has as many cases as that gives. */
export const ROWS_OF_CASE = 25;
const STATES = ['Draft', 'InProgress', 'Done'];

async function ask(server: RunningSharePoint, method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.url}/_api/${path}`, {
    method, body: JSON.stringify(body), headers: { Accept: 'application/json', 'Content-Type': 'application/json', Cookie: 'sp-person=anna', 'X-RequestDigest': server.pageContext('anna').formDigestValue },
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** A server over a file, with one list of `size` rows as a case tool keeps them: a key, a case's number, a state, a date and a long text. */
export async function siteOf(folder: string, size: number): Promise<RunningSharePoint> {
  const server = await startSharePoint({ dataFolder: folder, port: 0 });
  const list = "web/lists/getByTitle('Rows')";
  await ask(server, 'POST', 'web/lists', { Title: 'Rows', BaseTemplate: 100 });
  await ask(server, 'POST', `${list}/fields`, { Title: 'Key', FieldTypeKind: 2, Indexed: true, EnforceUniqueValues: true });
  await ask(server, 'POST', `${list}/fields`, { Title: 'CaseNo', FieldTypeKind: 9, Indexed: true });
  await ask(server, 'POST', `${list}/fields`, { Title: 'State', FieldTypeKind: 6, Choices: [...STATES, 'Waiting'], Indexed: true });
  await ask(server, 'POST', `${list}/fields`, { Title: 'Due', FieldTypeKind: 4, Indexed: true });
  await ask(server, 'POST', `${list}/fields`, { Title: 'Text', FieldTypeKind: 3 });
  const { store } = server;
  const rows = store.lists.byTitle('Rows');
  if (rows === undefined) throw new Error('the list was not made');
  // Past HTTP and in one transaction: what is measured is reading and saving, not filling.
  store.db.write(() => {
    for (let i = 1; i <= size; i += 1) {
      const due = new Date(Date.UTC(2026, 0, 1) + (i % 3650) * 86_400_000).toISOString().slice(0, 19);
      // Thirty wait, whatever the size: the queue shows as many rows in each.
      const state = i <= 30 ? 'Waiting' : (STATES[i % STATES.length] ?? 'Draft');
      addItem(store, rows, withDefaults({ site: store }, rows, { Title: `Row ${i}`, Key: `k-${i}`, CaseNo: Math.ceil(i / ROWS_OF_CASE), State: state, Due: `${due}Z`, Text: 'Vad talar för, och vad talar emot? '.repeat(20) }), 4);
    }
  });
  return server;
}
