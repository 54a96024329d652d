/** Name under which the browser keeps the half-filled form that begins a planned initiative. */
export const beginDraft = ({ key }: { readonly key: string }): string => `begin-${key}`;
