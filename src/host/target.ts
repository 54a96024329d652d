import type { HostInfo } from './host-info';

type Target = HostInfo['target'];

const caseNumber = (text: string | null | undefined): number | null =>
  text && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;

/** Where a plain page address leads: `?case=12&part=goals`. Anything unreadable leads to the start. */
export const targetFromQuery = (query: string): Target => {
  const parameters = new URLSearchParams(query);
  return { caseId: caseNumber(parameters.get('case')), part: parameters.get('part') };
};

/** Where a Teams deep link leads: the sub page id `12` or `12/goals`. */
export const targetFromSubPage = (subPageId: string | undefined): Target => {
  const [id, part] = (subPageId ?? '').split('/');
  return { caseId: caseNumber(id), part: part || null };
};

/** The same address leading somewhere else; other parameters stay. */
export const addressOf = (address: string, target: Target): string => {
  const url = new URL(address);
  for (const [name, value] of [['case', target.caseId?.toString() ?? null], ['part', target.part]] as const) {
    if (value === null) url.searchParams.delete(name); else url.searchParams.set(name, value);
  }
  return url.toString();
};
