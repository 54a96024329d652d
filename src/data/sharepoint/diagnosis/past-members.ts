import { failed, success, type Result } from '../../ports/results';
import { withPastDecider, type PastDecider } from '../../../domain/case-flow/past-deciders';
import { PAST_DECIDERS_ROW } from '../cases/site-state';
import type { SharePointClient } from '../client/client';
import { failureOf, isChangedMeanwhile, troubleOf } from '../client/errors';
import { writeRow } from '../mapper/write-row';
import { listOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { allLists } from '../schema/lists';

/** Two administrators at once meet once or twice, never for ever. */
const MOST_TRIES = 4;

/** Adds one person to the row of past members, keeping whoever others add in the same moment. */
export const addPastMember = async (client: SharePointClient, gateway: RowGateway, person: PastDecider): Promise<Result<null>> => {
  for (let tries = 1; ; tries += 1) {
    const found = await gateway.byKey('config', PAST_DECIDERS_ROW);
    if (!found.ok && found.failure.kind !== 'gone') return found;
    if (!found.ok) {
      const made = await gateway.create('config', PAST_DECIDERS_ROW, { name: PAST_DECIDERS_ROW, value: withPastDecider('', person) });
      if (!made.ok || made.value.kind === 'created') return made.ok ? success(null) : made;
      // Somebody else made the row meanwhile: this person is added to theirs.
    } else {
      const { id, etag, value: before } = found.value;
      const value = withPastDecider(before, person);
      if (value === before) return success(null);
      try {
        await listOf(client.sp, client.webUrl, 'config').items.getById(id).update(writeRow(allLists.config, { value }), etag);
        return success(null);
      } catch (error) {
        const trouble = troubleOf(error, client.now());
        if (!isChangedMeanwhile(trouble) || tries === MOST_TRIES) return failed(failureOf(trouble));
      }
    }
  }
};
