/** How well a rule is known. Where nobody knows, `decided.ts` says what was chosen and why. */
export type Known =
  /** Microsoft's documentation says it. */
  | 'documented'
  /** Seen in answers of SharePoint Online that were recorded. */
  | 'recorded'
  /** PnPjs 4.21 cannot work otherwise. */
  | 'client'
  /** A real answer quoted in an issue, a blog or public code. */
  | 'reported'
  /** Not known: see `decided.ts`. */
  | 'decided';

export interface Rule {
  /** `section.number`; the titles of tests begin with it. */
  readonly id: string;
  readonly says: string;
  readonly known: Known;
}

const r = (id: string, known: Known, says: string): Rule => ({ id, says, known });

export const sections: Readonly<Record<number, string>> = {
  1: 'Formats and errors', 2: 'Request digest', 3: 'Methods, statuses, ETags', 4: '$batch', 5: 'Reading items', 6: '$filter, $orderby, paging', 7: 'List view threshold',
  8: 'Throttling', 9: 'Fields', 10: 'Validation on write', 11: 'Attachments', 12: 'Versions', 13: 'Changes', 14: 'Permissions', 15: 'Users and groups',
  16: 'RenderListDataAsStream and CAML', 17: 'Recycle bin', 18: 'Webhooks',
};

/** What a client may rely on, one sentence each. */
export const rules: readonly Rule[] = [
  r('1.1', 'recorded', 'Plain `application/json` means minimal metadata: odata.metadata, odata.type, odata.id, odata.editLink.'),
  r('1.2', 'recorded', 'nometadata leaves the annotations out, but keeps next links, odata.null and odata.error.'),
  r('1.3', 'recorded', 'verbose wraps in `d` and `results`; every entity has `__metadata`.'),
  r('1.4', 'documented', 'Without an Accept header the answer is Atom XML.'),
  r('1.5', 'reported', 'A list item’s odata.id is a bare guid, its odata.etag its version, its type `SP.Data.<name>Item`.'),
  r('1.6', 'reported', 'Collections name their set: `$metadata#SP.ApiData.Lists`, one element with `/@Element`.'),
  r('1.7', 'recorded', 'An error is `odata.error` with code, language and sentence.'),
  r('1.8', 'reported', 'In verbose it is `error`.'),
  r('1.9', 'recorded', 'A method without a result answers `odata.null`.'),
  r('1.10', 'recorded', 'A method with one value answers `value`.'),
  r('1.11', 'reported', '`__metadata` in a body that is not verbose is an unknown property.'),
  r('1.12', 'client', 'Columns can be made with verbose bodies of their own types (SP.FieldText …).'),
  r('1.13', 'recorded', 'A list title nobody has: 404, System.ArgumentException, with the site’s address.'),
  r('1.14', 'recorded', 'An item nobody has: 404, -2130575338.'),
  r('1.15', 'recorded', 'A list title that is taken: 500, -2130575342.'),
  r('1.16', 'recorded', 'A user id nobody has: 500, -2146232832.'),
  r('1.17', 'recorded', 'ensureUser of nobody: 400, -2146232832.'),
  r('1.18', 'recorded', 'A file or folder nobody has: 404.'),
  r('1.19', 'reported', 'An unknown property in a write: 400, InvalidClientQueryException.'),
  r('1.20', 'reported', 'An unknown column in $select or $expand: 400.'),
  r('1.21', 'reported', 'A wrong JSON type: 400, with the type that was expected.'),
  r('1.22', 'reported', 'A value that is taken in a unique column: 500, -2130575169.'),
  r('1.23', 'decided', 'A validation formula that does not hold: 500, SPListDataValidationException.'),
  r('1.24', 'reported', 'No right: 403, -2147024891.'),
  r('1.25', 'reported', 'Too many rows to scan: 500, -2147024860, SPQueryThrottledException.'),
  r('2.1', 'documented', 'contextinfo gives a digest that holds for 1800 seconds.'),
  r('2.2', 'reported', 'A write without a digest, or with a wrong or old one: 403 with a code for each.'),
  r('2.3', 'documented', 'With a bearer token no digest is needed; contextinfo itself needs none.'),
  r('2.4', 'client', 'A client keeps a digest for the web until it ends.'),
  r('2.5', 'client', 'The digest of a $batch covers its parts.'),
  r('3.1', 'recorded', 'POST to a collection: 201, the whole entity, Location, and ETag for lists and items.'),
  r('3.2', 'recorded', 'A method that makes something: 200 and the entity.'),
  r('3.3', 'recorded', 'MERGE or PATCH: 204 without a body; lists and items carry the new ETag.'),
  r('3.4', 'documented', 'PUT replaces: what is not sent falls to its default.'),
  r('3.5', 'decided', 'DELETE: 200 with an empty body.'),
  r('3.6', 'recorded', 'An item’s ETag is `"N"` and grows with every change.'),
  r('3.7', 'recorded', 'A list’s ETag is `"N"`.'),
  r('3.8', 'recorded', 'In libraries ETags begin with the guid: small for the row, large in braces for the file.'),
  r('3.9', 'reported', 'An If-Match that is not the present version: 412, both values quoted.'),
  r('3.10', 'documented', '`If-Match: *` always passes.'),
  r('3.11', 'decided', 'MERGE without If-Match.'),
  r('3.12', 'reported', 'Attachments, form updates and broken inheritance raise the item’s ETag.'),
  r('3.13', 'documented', 'A read-only property in a create is an error.'),
  r('4.1', 'documented', 'Parts are GETs by themselves and writes in change sets, with either line end.'),
  r('4.2', 'documented', 'One failing part stops and undoes nothing.'),
  r('4.3', 'recorded', 'The answer is flat: one part for each operation, in order.'),
  r('4.4', 'recorded', 'A part that updates is a 204, one that deletes a 200 with its blank line.'),
  r('4.5', 'decided', 'How many operations a batch may carry, and no files.'),
  r('5.1', 'recorded', 'Without $select an item has its documented properties and its own columns.'),
  r('5.2', 'recorded', 'Names that begin with an underscore get OData_, others are escaped as `_x0020_`.'),
  r('5.3', 'recorded', '$select=Id answers Id and ID.'),
  r('5.4', 'recorded', 'Persons and lookups answer as ids; their values need $expand.'),
  r('5.5', 'reported', 'In minimal metadata an expanded lookup has its navigation link.'),
  r('5.6', 'recorded', 'Links are Description and Url; several choices a plain array, in verbose `results`.'),
  r('5.7', 'documented', 'EffectiveBasePermissions comes only when asked for.'),
  r('5.8', 'recorded', 'AttachmentFiles can be expanded.'),
  r('6.1', 'documented', 'Comparisons, startswith, substringof and the parts of dates work; other functions do not.'),
  r('6.2', 'decided', 'and, or, not, parentheses; what an unsupported function answers.'),
  r('6.3', 'client', 'Dates may be written as datetime’…’ or as plain text.'),
  r('6.4', 'documented', 'Lookups and persons are filtered by Id, or by a column of theirs when expanded.'),
  r('6.5', 'decided', 'A comparison with null; columns that cannot be filtered.'),
  r('6.6', 'decided', 'Texts are compared without regard to case.'),
  r('6.7', 'documented', '$orderby by several columns, either way.'),
  r('6.8', 'recorded', 'A page has 100 rows unless $top says otherwise; $skip is ignored.'),
  r('6.9', 'recorded', 'The next page is an address with $skiptoken, all other options kept.'),
  r('6.10', 'decided', 'Pages backwards, and tokens of ordered pages.'),
  r('6.11', 'reported', '$top above 5,000 on a larger list is refused.'),
  r('6.12', 'decided', '$count and $inlinecount.'),
  r('7.1', 'reported', 'Above 5,000 rows a filter or order needs an index; pages without either work.'),
  r('7.2', 'documented', 'Rows scanned count, not rows returned.'),
  r('7.3', 'decided', 'Deleting and indexing large lists.'),
  r('8.1', 'documented', '429 or 503 with Retry-After; RateLimit headers from 80 % of the limit.'),
  r('8.2', 'decided', 'Parts of a batch count one by one; what a 429 says.'),
  r('8.3', 'client', 'A client that waits as told comes through.'),
  r('9.1', 'recorded', 'The kinds of columns and their numbers.'),
  r('9.2', 'recorded', 'What a column answers, by kind.'),
  r('9.3', 'recorded', 'The ids of the columns every list has.'),
  r('9.4', 'recorded', 'Internal names are made of titles; a taken one gets a number.'),
  r('9.5', 'documented', 'Columns are made by POST, AddField, createFieldAsXml and their kin.'),
  r('9.6', 'reported', 'How values of each kind are written.'),
  r('10.1', 'decided', 'items.add does not ask for required columns; what it does ask for.'),
  r('10.2', 'recorded', 'Forms check and answer 200 with a line for each value.'),
  r('10.3', 'recorded', 'Values of forms are texts in the site’s language.'),
  r('10.4', 'decided', 'Unknown properties and too long titles of lists.'),
  r('11.1', 'documented', 'Attachments are added, read, replaced, deleted and recycled.'),
  r('11.2', 'decided', 'The same name again.'),
  r('12.1', 'recorded', 'Versions, newest first, with their values.'),
  r('13.1', 'recorded', 'Change tokens: version, scope, guid, ticks, number.'),
  r('13.2', 'recorded', 'getChanges: oldest first, after the token, by kinds of change.'),
  r('13.3', 'documented', 'getListItemChangesSinceToken answers XML with rows, deletions and the next token.'),
  r('13.4', 'decided', 'A token that is none.'),
  r('14.1', 'documented', 'Inheritance is broken and restored; levels are given and taken away.'),
  r('14.2', 'recorded', 'The permission levels every site has.'),
  r('14.3', 'recorded', 'Masks are pairs of texts.'),
  r('14.4', 'recorded', 'Role assignments with members and levels; where permissions come from.'),
  r('15.1', 'recorded', 'What a user and a group answer.'),
  r('15.2', 'recorded', 'ensureUser, users, groups, members, associated groups.'),
  r('15.3', 'recorded', 'A user may be sent back as it was read.'),
  r('16.1', 'documented', 'RenderListDataAsStream takes its parameters in the body and the address.'),
  r('16.2', 'recorded', 'Rows of texts, and how pages are told.'),
  r('16.3', 'recorded', 'getitems answers the columns of the view.'),
  r('16.4', 'documented', 'The conditions of CAML.'),
  r('17.1', 'recorded', 'What is recycled can be seen, restored and removed.'),
  r('18.1', 'recorded', 'A webhook’s address is asked first; the same one again is the same webhook.'),
  r('18.2', 'documented', 'Webhooks are changed, removed and told of changes.'),
  r('18.3', 'documented', 'socket.io belongs to Graph and is not here.'),
];
