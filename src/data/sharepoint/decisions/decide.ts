import { decisionFor, isByDecider } from '../../../domain/case-flow/proven-standing';
import type { DecideOutcome, Deciders, NewDecision } from '../../ports/decisions';
import { failed, success, type Result } from '../../ports/results';
import type { Assessment, Changes, Decision } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';
import { decidesNow } from './deciders';
import { followFrom } from './move-case';
import { readStanding } from './read-standing';

/** So many rows by people who may not decide can stand in the way of one submission's decision. */
const MOST_KEYS = 5;

/** SharePoint takes 63,999 characters; what is longer stands whole in the rows it is made from. */
const MOST_CHARACTERS = 60_000;

/** Conditions as one text, for the row of the decision. */
const inWords = (conditions: NewDecision['conditions']): string =>
  conditions.map(({ text, owner, due }, n) => `${n + 1}. ${text} (${owner}, ${due})`).join('\n').slice(0, MOST_CHARACTERS);

/** Writes the conditions of an attempt; a row that is there already is this attempt's own. */
const writeConditions = async (gateway: RowGateway, attempt: string, { caseId, revision, conditions }: NewDecision): Promise<Result<null>> => {
  for (const [index, values] of conditions.entries()) {
    const order = index + 1;
    const made = await gateway.create('condition', `${attempt}:${order}`, { ...values, assessmentId: caseId, revision, attempt, order, isMet: false });
    if (!made.ok) return made;
  }
  return success(null);
};

/**
 * Writes the row of the decision under the key that the submission has. SharePoint refuses a second row with it. A row by
 * somebody who may not decide does not count, and so does not hinder: the next key is tried, the same for every decider.
 */
const writeDecision = async (
  gateway: RowGateway, caseKey: string, attempt: string, { caseId, conditions, ...values }: NewDecision, deciders: Deciders,
): Promise<Result<Decision>> => {
  for (let n = 1; n <= MOST_KEYS; n += 1) {
    const key = `${caseKey}:${values.revision}${n === 1 ? '' : `:${n}`}`;
    const made = await gateway.create('decision', key, { ...values, assessmentId: caseId, attempt, conditions: inWords(conditions) });
    if (!made.ok) return made;
    if (made.value.kind === 'created' || isByDecider(made.value.row, deciders)) return success(made.value.row);
  }
  return failed({ kind: 'refused', detail: `HbKey ${caseKey}:${values.revision}` });
};

/** Tells the case's owner; that it fails hinders nothing, since every screen shows the decision. */
const tellOwner = async (client: SharePointClient, gateway: RowGateway, { id, key, name, owner, ownerRole }: Assessment, { revision, decision, reason, conditions }: Decision): Promise<void> => {
  if (owner === null && ownerRole === '') return;
  const text = [reason, conditions].filter((part) => part !== '').join('\n\n').slice(0, MOST_CHARACTERS);
  const sentOn = `${new Date(client.now()).toISOString().slice(0, 19)}Z`;
  await gateway.create('notice', `${key}:decided:${revision ?? 0}`, { assessmentId: id, name, kind: 'decided', about: decision === null ? [] : [decision], to: owner, toRole: owner === null ? ownerRole : '', text, sentOn });
};

/** Contract: DecisionPort.decide. @param personId of the signed-in person on the site; null when the host does not tell */
export const decide = async (
  client: SharePointClient, gateway: RowGateway, personId: number | null, attempt: string, decision: NewDecision, caseChanges: Changes<'assessment'>,
): Promise<Result<DecideOutcome>> => {
  const { caseId, revision } = decision;
  const read = await readStanding(client, caseId);
  if (!read.ok) return read;
  const { assessment, decisions, deciders } = read.value;

  /** The row is the decision. Should the rest fail, every screen still goes by the row. */
  const finish = async (row: Decision): Promise<Result<DecideOutcome>> => {
    if (row.attempt !== attempt) return success({ kind: 'elseDecided', decision: row });
    await tellOwner(client, gateway, assessment, row);
    await followFrom(gateway, assessment, revision, caseChanges);
    return success({ kind: 'decided', decision: row });
  };

  const standing = decisionFor(revision, decisions, deciders);
  if (standing !== undefined) return finish(standing);
  const isWaiting = (row: Assessment): boolean => row.status === 'AwaitingDecision' && row.revision === revision;
  if (!isWaiting(assessment)) return success({ kind: 'notWaiting', assessment });
  // Whoever may write in every list would write a row that counts for nothing.
  if (!decidesNow(deciders, personId)) return failed({ kind: 'forbidden' });
  if (decision.conditions.length > 0) {
    const written = await writeConditions(gateway, attempt, decision);
    if (!written.ok) return written;
    // That took a while, and the group may take its case back at any time.
    const again = await gateway.byId('assessment', caseId);
    if (!again.ok) return again;
    if (!isWaiting(again.value)) return success({ kind: 'notWaiting', assessment: again.value });
  }
  const made = await writeDecision(gateway, assessment.key, attempt, decision, deciders);
  return made.ok ? finish(made.value) : made;
};
