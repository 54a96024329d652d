import { newStanding } from '../../../domain/case-flow/case-flow';
import type { BeginOutcome, NewCase } from '../../ports/case-list';
import { failed, success, type Result } from '../../ports/results';
import type { Assessment, Changes, PersonRef } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { writeRow } from '../mapper/write-row';
import { resolvePeople } from '../people/directory';
import type { RowGateway } from '../rows/row-gateway';
import { allLists } from '../schema/lists';
import { createOnce } from './create-once';
import { tooLong } from './too-long';

/**
 * What a new case's row holds. One request, for the persons.
 * @returns `tooLong` before anything is sent, `noSuchPerson` when the directory does not know somebody
 */
export const newCaseRow = async (client: SharePointClient, given: NewCase): Promise<Result<Changes<'assessment'>>> => {
  const { ownerLogin, groupLogins, deadline, ...values } = given;
  const long = tooLong(values);
  if (long !== null) return failed(long);
  const found = await resolvePeople(client, [ownerLogin, ...groupLogins]);
  if (!found.ok) return found;
  const person = (login: string): PersonRef[] => [found.value.get(login)].filter((one) => one !== undefined);
  return success({
    ...newStanding, ...values,
    // Nobody waits for the answer to anything but a consultation.
    deadline: given.type === 'consultation' ? deadline : null,
    owner: person(ownerLogin)[0] ?? null, group: groupLogins.flatMap(person),
  });
};

/** Makes one case, however often it is sent (contract: CaseListPort.create): two requests. */
export const startCase = async (client: SharePointClient, gateway: RowGateway, key: string, given: NewCase): Promise<Result<Assessment>> => {
  const values = await newCaseRow(client, given);
  if (!values.ok) return values;
  const made = await createOnce(gateway, key, values.value);
  return made.ok ? success(made.value.row) : made;
};

/** Lets a planned row go on as a case (contract: CaseListPort.begin): two requests. */
export const beginCase = async (client: SharePointClient, gateway: RowGateway, row: Assessment, given: NewCase): Promise<Result<BeginOutcome>> => {
  const values = await newCaseRow(client, given);
  if (!values.ok) return values;
  const outcome = await gateway.save('assessment', row.id, row.etag, values.value);
  if (!outcome.ok) return outcome;
  if (outcome.value.kind === 'saved') return success({ kind: 'begun', row: { ...row, ...values.value, etag: outcome.value.etag } });
  // An answer that was lost: what stands there is what we wrote.
  const theirs = outcome.value.row;
  return success({ kind: holds(theirs, values.value) ? 'begun' : 'changed', row: theirs });
};

const holds = (row: Assessment, values: Changes<'assessment'>): boolean => {
  const theirs = Object.fromEntries(Object.keys(values).map((name) => [name, row[name as keyof Assessment]]));
  return JSON.stringify(writeRow(allLists.assessment, theirs)) === JSON.stringify(writeRow(allLists.assessment, values));
};
