/**
 * A key as part of a file name in the library. Anything a file name may not hold becomes a dash; keys the product makes hold
 * nothing of the kind, but a case that was added by hand in the list has another (`#4`).
 */
export const safeFileName = (key: string): string => key.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^\.+/, '-');
