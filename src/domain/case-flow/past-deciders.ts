/** Somebody an administrator has said was a member of the management group when they decided. */
export interface PastDecider { readonly id: number; readonly name: string }

/** The people a row `pastDeciders` of HbConfig names, one a line: `<user id>;<name>`. Lines that name nobody are left out. Total. */
export const parsePastDeciders = (value: string): readonly PastDecider[] => value.split(/\r\n?|\n/).flatMap((line) => {
  const [, id, name] = /^\s*(\d+)\s*(?:;\s*(.*?))?\s*$/.exec(line) ?? [];
  return id === undefined || !Number.isSafeInteger(Number(id)) || Number(id) === 0 ? [] : [{ id: Number(id), name: name ?? '' }];
});

/** The same value with one more person; one who is there already stays there once. */
export const withPastDecider = (value: string, { id, name }: PastDecider): string => {
  const known = parsePastDeciders(value);
  const all = known.some((one) => one.id === id) ? known : [...known, { id, name: name.replace(/\s+/g, ' ').trim() }];
  return all.map((one) => `${one.id};${one.name}`).join('\n');
};
