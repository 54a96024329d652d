/**
 * What can go wrong between the product and SharePoint, told so that a sentence and a way out can be shown.
 * Ports never throw for these; they return them.
 */
export type Failure =
  /** No answer at all: network gone, laptop woken, connection dropped. The write may or may not have happened. */
  | { readonly kind: 'offline' }
  /** 429 or 503 after all retries. `retryAfterSeconds` is SharePoint's own wish when it gave one. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null }
  /** 401 or 403: this person may not do this. */
  | { readonly kind: 'forbidden' }
  /** 404: the row or list is gone; someone deleted it. */
  | { readonly kind: 'gone' }
  /** 400: SharePoint refuses the value. `detail` is SharePoint's own sentence, for the log and the curious. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** The text is longer than its column takes; it was not sent. `length` and `limit` in characters. */
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  /** The name of the case is blank; it was not sent, and the old name stands. */
  | { readonly kind: 'noName' }
  /** The organisation's directory no longer has this person. `who` is their name, or the address they sign in with. */
  | { readonly kind: 'noSuchPerson'; readonly login: string; readonly who: string }
  /** The case is with the management group or over, so the project group's texts are not written now. */
  | { readonly kind: 'locked' }
  /** The site has no lists yet, or older or newer lists than this version knows. */
  | { readonly kind: 'site'; readonly state: SiteState }
  /** Anything else SharePoint answers. */
  | { readonly kind: 'server'; readonly status: number; readonly detail: string };

/** How the installed lists relate to this version of the product. Only `ready` may be written to. */
export type SiteState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'older'; readonly installed: number; readonly expected: number }
  | { readonly kind: 'newer'; readonly installed: number; readonly expected: number };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });
