import type { ConfidentialityPort, ProtectProgress } from '../../ports/confidentiality';
import { failed, success, type Result } from '../../ports/results';
import type { Assessment, PersonRef } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { webPathOf } from '../provisioning/transport';
import { listOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { heldOf } from './access';
import { caseKinds, folderName } from './case-folder';
import { prepareFolders, readWanted, setAccess } from './folders';
import { sendAll } from './requests';
import { moveInside, readOutside } from './rows-outside';
import { ask, targetsOf, type Target } from './targets';

/** How often somebody else may be first on the case's row. */
const MOST_ROUNDS = 4;
const idsOf = (people: readonly PersonRef[]): readonly number[] => people.map(({ id }) => id);

/** Confidential cases over SharePoint (contract: ConfidentialityPort). */
export const createConfidentialityPort = (client: SharePointClient, gateway: RowGateway): ConfidentialityPort => {
  const targets = ({ id, key }: Assessment): readonly Target[] => targetsOf(webPathOf(client.sp), id, key);

  /** Says on the case's row that it is confidential, on top of whatever else has changed in it. */
  const mark = async (given: Assessment): Promise<Result<Assessment>> => {
    const now = await gateway.byId('assessment', given.id);
    if (!now.ok) return now;
    let row = now.value;
    for (let round = 0; round < MOST_ROUNDS && !row.isConfidential; round += 1) {
      const saved = await gateway.save('assessment', row.id, row.etag, { isConfidential: true });
      if (!saved.ok) return saved;
      row = saved.value.kind === 'saved' ? { ...row, isConfidential: true, etag: saved.value.etag } : saved.value.row;
    }
    gateway.known.note(row);
    return row.isConfidential ? success(row) : failed({ kind: 'busy', retryAfterSeconds: null });
  };

  return {
    mayProtect: async () => {
      const kinds = caseKinds.filter((kind) => kind === 'assessment' || kind === 'decision' || kind === 'condition');
      const read = await together(client, (sp) => Promise.all(kinds.map((kind) => asResult(client, listOf(sp, client.webUrl, kind).effectiveBasePermissions().then(rightsOf)))));
      if (!read.ok) return read;
      // Decisions are kept from administrators, too: only whoever owns the site may set rights on all lists of a case.
      return success(read.value.every((rights) => rights.ok && rights.value.mayManage));
    },

    protect: async (row, people, onProgress) => {
      const at = targets(row);
      const tell = (done: number, known: number): void => onProgress({ done: at.length + done, total: at.length + known } satisfies ProtectProgress);
      const before = await readOutside(client, at);
      if (!before.ok) return before;
      const known = before.value.length;
      onProgress({ done: 0, total: at.length + known });
      const closed = await prepareFolders(client, at, idsOf(people));
      if (!closed.ok) return closed;
      tell(0, known);
      // From here on new rows are made in the folders; then what lies outside follows.
      const marked = await mark(row);
      if (!marked.ok) return marked;
      const moved = await moveInside(client, at, tell);
      if (!moved.ok) return moved;
      // The log says that it happened and to which case, and nothing of what the case is about.
      await gateway.create('event', `protected:${row.key}`, {
        kind: 'protected', name: folderName(row.id), source: 'confidentiality', assessmentId: row.id, occurredOn: `${new Date(client.now()).toISOString().slice(0, 19)}Z`,
      });
      return gateway.byId('assessment', row.id);
    },

    setPeople: async (row, people, onProgress) => {
      const at = targets(row);
      onProgress({ done: 0, total: at.length });
      const wanted = await readWanted(client, at, idsOf(people));
      if (!wanted.ok) return wanted;
      const set = await setAccess(client, at, wanted.value);
      if (set.ok) onProgress({ done: at.length, total: at.length });
      return set;
    },

    people: async (row) => {
      const [first] = targets(row);
      const held = await sendAll(client, first === undefined ? [] : [ask.folderAccess(first)]);
      if (!held.ok) return held;
      return success(heldOf(held.value[0]).filter(({ isUser, isFull }) => isUser && !isFull).map(({ principal, name, email }) => ({ id: principal, name, email })));
    },

    left: async (row) => {
      const outside = await readOutside(client, targets(row));
      return outside.ok ? success(outside.value.length) : outside;
    },
  };
};
