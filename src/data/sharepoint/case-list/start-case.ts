import { newStanding } from '../../../domain/case-flow/case-flow';
import { METHOD_VERSION } from '../../../method/ids';
import { strategy } from '../../../method/strategy';
import type { NewCase } from '../../ports/case-list';
import { failed, success, type Failure, type Result } from '../../ports/results';
import type { Assessment, Changes, PersonRef } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { rowShapes } from '../mapper/shapes';
import { resolvePeople } from '../people/directory';
import type { RowGateway } from '../rows/row-gateway';

/**
 * Makes one case, however often it is sent (contract: CaseListPort.create): two requests, one for the persons and one
 * for the row. The case is pinned to the method and the strategy of today.
 */
export const startCase = async (client: SharePointClient, gateway: RowGateway, key: string, given: NewCase): Promise<Result<Assessment>> => {
  const { name, purpose, type, unit, track, ownerLogin, groupLogins } = given;
  const long = tooLong({ name, purpose, unit });
  if (long !== null) return failed(long);
  const found = await resolvePeople(client, [ownerLogin, ...groupLogins]);
  if (!found.ok) return found;
  const person = (login: string): PersonRef[] => [found.value.get(login)].filter((one) => one !== undefined);
  const values: Changes<'assessment'> = {
    ...newStanding, methodVersion: METHOD_VERSION, strategyVersion: strategy.version,
    name, purpose, type, unit, track, owner: person(ownerLogin)[0] ?? null, group: groupLogins.flatMap(person),
  };
  const made = await gateway.create('assessment', key, values);
  return made.ok ? success(made.value.row) : made;
};

const tooLong = (texts: Readonly<Record<string, string>>): Failure | null => {
  for (const [name, text] of Object.entries(texts)) {
    const limit = rowShapes.assessment[name]?.maxLength ?? Number.POSITIVE_INFINITY;
    if (text.length > limit) return { kind: 'tooLong', length: text.length, limit };
  }
  return null;
};
