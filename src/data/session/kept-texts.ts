import type { KeptText } from '../ports/case-session';
import type { RowShapes } from '../ports/row-store';
import { draftRecords, type DraftScope } from './draft-record';
import type { DraftStore } from './draft-store';

/** Columns of text that hold a code or a reference: nothing that anybody wrote. */
const codes: ReadonlySet<string> = new Set(['key', 'item', 'choice', 'subReason', 'target', 'under', 'category', 'oneTarget', 'otherTarget']);

/** Texts of a case that this browser keeps because SharePoint does not have them. Total: odd records are passed over. */
export const keptTexts = (store: DraftStore, scope: DraftScope, shapes: RowShapes): readonly KeptText[] =>
  draftRecords(store, scope).all().flatMap(({ kind, key, row, fields }) => {
    const item = fields['item']?.value ?? row?.['item'];
    return Object.entries(fields).flatMap(([field, { value }]): KeptText[] => {
      const isText = !codes.has(field) && typeof (shapes[kind]?.[field]?.maxLength ?? null) === 'number';
      if (!isText || typeof value !== 'string' || value.trim() === '') return [];
      return [{ id: `${kind}|${key}|${field}`, kind, text: value, item: typeof item === 'string' && item !== '' ? item : null }];
    });
  });
