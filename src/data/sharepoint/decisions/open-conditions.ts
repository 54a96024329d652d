import { lastDecision } from '../../../domain/case-flow/proven-standing';
import type { Deciders, OpenCondition } from '../../ports/decisions';
import { success, type Result } from '../../ports/results';
import type { Condition, ListKind, Row } from '../../ports/rows';
import type { RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { together } from '../client/together';
import { rowOf } from '../rows/lists';
import { askForCases } from './rows-of-cases';

/** Cases in one request: three queries for every twenty, and SharePoint takes a hundred in a batch. */
const MOST_CASES = 600;

/** All rows of the parts, or the first failure that is not a missing right. */
const rowsIn = <K extends ListKind>(kind: K, parts: readonly Result<RawPage>[]): Result<readonly Row<K>[]> => {
  const wrong = parts.find((part) => !part.ok && part.failure.kind !== 'forbidden');
  if (wrong !== undefined && !wrong.ok) return wrong;
  return success(parts.flatMap((part) => (part.ok ? part.value.rows.map((raw) => rowOf(kind, raw)) : [])));
};

/**
 * Those of the given conditions that count: of the last decision that stands on their case. Conditions of an attempt that
 * did not become the decision, of decisions that newer ones have replaced, and of ended cases are left out. One request.
 */
export const openConditions = async (client: SharePointClient, conditions: readonly Condition[], deciders: Deciders): Promise<Result<readonly OpenCondition[]>> => {
  const ids = [...new Set(conditions.flatMap(({ assessmentId }) => (assessmentId === null ? [] : [assessmentId])))].slice(0, MOST_CASES);
  if (ids.length === 0) return success([]);
  const read = await together(client, (sp) => Promise.all([
    askForCases(client, sp, 'assessment', ids, ['Title', 'HbKey', 'HbStatus', 'HbRevision']),
    askForCases(client, sp, 'decision', ids, ['HbAssessmentId', 'HbRevision', 'HbDecision', 'HbAttempt']),
    askForCases(client, sp, 'conditionReport', ids),
  ]));
  if (!read.ok) return read;
  const cases = rowsIn('assessment', read.value[0]);
  const decisions = rowsIn('decision', read.value[1]);
  const reports = rowsIn('conditionReport', read.value[2]);
  if (!cases.ok) return cases;
  if (!decisions.ok) return decisions;
  if (!reports.ok) return reports;

  const found = conditions.flatMap((condition): readonly OpenCondition[] => {
    const row = cases.value.find(({ id }) => id === condition.assessmentId);
    if (row === undefined || row.status === 'Ended') return [];
    const standing = lastDecision(row.revision, decisions.value.filter(({ assessmentId }) => assessmentId === row.id), deciders);
    if (standing === undefined || standing.decision !== 'continueWithConditions' || standing.attempt === '' || standing.attempt !== condition.attempt) return [];
    const own = reports.value.filter((report) => report.condition === condition.key && !report.isRemoved).sort((a, b) => b.id - a.id);
    return [{ condition, caseName: row.name, reports: own }];
  });
  return success(found.sort(({ condition: a }, { condition: b }) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.id - b.id));
};
