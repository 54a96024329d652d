/** A choice this server made where neither Microsoft's pages nor recorded answers settle the matter. */
export interface Decision {
  /** The rule of `rules.ts` it belongs to; `§n` where it goes beyond the rules of a section. */
  readonly rule: string;
  readonly decided: string;
  readonly because: string;
}

const d = (rule: string, decided: string, because: string): Decision => ({ rule, decided, because });

export const decided: readonly Decision[] = [
  // 1 Formats and errors
  d('1.23', 'A formula that does not hold: 500, -2130575163, "List data validation failed."', 'status and sentence are reported; the code follows its neighbours'),
  d('§1', 'No Accept, a wildcard or a browser’s list: Atom XML made of the verbose answer. Bodies in Atom: 501', 'readers of Atom exist, writers of it do not any more'),
  d('§1', 'An Accept without any known type: 406; $format=json, atom or a type goes before Accept', 'the sentence is reported with 406 (pnp/pnpjs#209); $format is OData’s'),
  d('§1', 'A type in __metadata that is no type: 400, ODataException, "could not be resolved by the model"', 'recorded in vgrem/office365-rest-python-client#767'),
  d('§1', 'An unexpected exception: 500 with a correlation id; the stack stands in /_local/requests only', 'SharePoint shows a correlation id; a stack tells strangers too much'),
  d('§1', 'MERGE may set properties of a derived field type (Choices) in plain JSON too', 'clients leave the type out, and SharePoint lets them'),
  d('§1', 'Codes of a full index -2130575236, not indexable -2130575235, unique without index -2130575308, reused field id -2130575339', 'nobody quotes them; clients read the sentence'),
  // 2 Request digest
  d('§2', 'A bearer token is a demo person’s id, mail, login or a JSON web token that names one; nothing is verified. Unknown: 401. The cookie goes first', 'clients of the documentation bring a token; here anybody may be anybody'),
  // 3 Methods, statuses, ETags
  d('3.5', 'DELETE removes for good; only recycle keeps the row', 'Microsoft’s page speaks of recycling, common experience does not'),
  d('3.11', 'MERGE without If-Match: 412', 'seen in practice, although Microsoft’s page says it overwrites'),
  d('§3', 'DELETE without If-Match is let through; a weak tag and one of a list match; If-None-Match is read past', 'no page speaks of them; clients send W/ tags back as they got them'),
  d('§3', 'POST to what can only be read reads it; with a body it is 400 "The parameter X does not exist in method Y"', 'gosip reads properties by POST; the sentence is what a forgotten X-HTTP-Method gets'),
  d('§3', 'An unknown verb is 405; OPTIONS is 200 with Allow', 'the sentence is SharePoint’s for a method called by GET'),
  d('§3', 'Read-only properties are an error on create and read past on update; an unset Yes/No column is null', 'clients send back whole entities'),
  // 4 $batch
  d('4.5', '100 parts, of which a change set is one, and 1,000 operations in a change set; files only if they are text', 'the limits are OData’s library’s, and its sentences; a batch is text'),
  d('§4', 'A GET inside a change set, another content type of a part or a request line that is none: the whole batch is 400', 'the reader cannot go on; sentences of OData’s library'),
  d('§4', 'A part without Accept is written as the batch was asked for if that is JSON, else in Atom', 'the default is Atom; whoever asks for JSON outside means it inside'),
  // 5 Reading items
  d('§5', 'Without values an expanded person or lookup is left out of nometadata, deferred in verbose, odata.null elsewhere', 'it is never null in recorded answers'),
  d('§5', 'More than twelve person and lookup columns in one query: 500, lookup column threshold (AuthorId and EditorId count)', 'Microsoft’s limit; which columns count is not said'),
  d('§5', 'Names that lead nowhere are read past below an expanded property and in the answer of GetItems; in verbose what is not there stays deferred when it is expanded', 'sppull and sprestlib count on it'),
  d('§5', 'Names of properties in $select and $expand are exact first, else compared without case; columns of items are exact', 'PnPjs selects ID of a list'),
  // 6 $filter, $orderby, paging
  d('6.2', 'and, or, not and parentheses work; an unsupported function is 400, InvalidClientQueryException', 'every client uses the first three; the exception is the one of other bad queries'),
  d('6.5', 'F eq null finds empty values, ne lets them through; multi-value, Note and URL columns cannot be filtered', 'works so in practice; the sentence is reported'),
  d('6.6', 'Texts are compared without regard to case', 'agreed among emulators'),
  d('6.10', 'PagedPrev=TRUE gives the page before p_ID; an ordered page’s token carries p_<column>, texts folded', 'clients send the first; the second is how SharePoint’s own links look'),
  d('6.12', '$count gives the bare number that $filter leaves; $inlinecount and options nobody knows are read past', 'OData’s form; ItemCount stays what clients should use'),
  d('§6', 'An option given twice counts as one with a comma between; names of options in any case', 'so ASP.NET hands them on'),
  // 7 List view threshold
  d('7.3', 'Deleting and indexing a large list is allowed', 'the statements against it are of older servers'),
  d('§7', 'Above the threshold the first condition of an `and` must be indexed, and each side of an `or`; at most 5,000 rows may be left by it; two bounds of one column count as one; startswith and eq on text use an index, ranges of text do not', 'Microsoft says "filter first on an indexed column"'),
  // 8 Throttling
  d('8.2', 'A 429 is the text "429 TOO MANY REQUESTS"; a batch whose first part is over the limit is one itself, later parts get it alone; windows begin with the first request', 'an old issue shows the text; how a batch is cut off is not said'),
  // 10 Validation on write
  d('10.1', 'Required columns are not asked for; text above MaxLength and a Note above 63,999 characters: 400 "Invalid text value"; an empty text is null', 'the first is reported, the rest is the sentence without its status'),
  d('10.4', 'An unknown property: 400 as of items; a title above 255 characters: an error', 'the same reader of bodies'),
  d('§10', 'A value that does not pass in AddValidateUpdateItemUsingPath stands in its line of a 200; a taken unique value is the usual 500', 'the first is recorded'),
  // 11 Attachments, files
  d('11.2', 'The same attachment again: 400', 'reported as "Bad Request"'),
  d('§11', 'A taken file name is 400; a file in a closed library 403, a file itself closed 404; contents need Open Items. The plain address always downloads, and answers 401 without a sign-in page. Recycled files keep their bytes', 'some clients tell of a 409; strict browser file handling'),
  d('§11', 'Whoever moves a row or a file needs Edit and Delete where it lies and Add where it goes; it keeps author, id and versions, and gets a new version, tag and editor', 'what removing and adding would ask for; `<id>_.000` is from SharePoint/PnP-JS-Core#490'),
  d('§11', 'A folder one may not read is 404; Folders/add gives back a folder that exists; a folder’s Title is its name; a list refuses folders (500) while EnableFolderCreation is false', 'libraries of clients count on it'),
  d('§11', 'An upload in pieces: a wrong offset is 400, an unknown session 404; cancelling takes away a file that had nothing yet', 'no page quotes the errors; the last is what the page of CancelUpload says'),
  d('§11', 'What is attached or taken off is a new version of the row', 'the tag is known to rise; rows that are saved make versions'),
  d('§11', 'A body above 262,144,000 bytes: 400, "The request message is too big"', 'Microsoft’s limit of 250 MB, with the sentence of the smaller ones'),
  d('§11', 'A new name without an ending keeps the file’s', 'so SharePoint’s forms do'),
  d('§11', 'A folder’s MERGE reads past Name and takes WelcomePage and UniqueContentTypeOrder; a missing folder may be asked for Exists alone', 'PnPjs sends Name and wants 204; clients look for folders so'),
  d('§11', 'What moves to another library keeps the values of the columns both have, as the other library’s columns keep values, and a content type it has', 'no more than that can be shown there'),
  d('§9', 'A column that goes takes its values along, in earlier versions too; one that becomes another type has it there and in what comes back from the bin', 'an answer of the old type would break who reads the column'),
  // 12 Versions
  d('§11', 'Folders and Files of a folder that is missing are empty; a file put there is 404, -2147024893', 'the first is reported (microsoft/ALAppExtensions#28070), the second is what spsave waits for'),
  d('§11', 'The `Forms` folder of a library holds what clients put there by Files/add; column defaults of its client_LocationBasedDefaults.html go on new files while the list has SharePoint’s receiver for them', 'so PnPjs writes and reads them'),
  d('§11', '_layouts/15/download.aspx sends a file by UniqueId or SourceUrl', 'PnP.Core reads every file there'),
  d('§12', 'A file somebody else has checked out: 423, -2130575306, SPFileCheckOutException; one that is not checked out: 500, -2147024738', 'the first code is reported (pnp/PnP-Sites-Core#1816), the status is that of locked files'),
  d('§12', 'Others read a checked-out file’s bytes as they were; a check-in is one version however often it was written; whoever may override check-outs ends another’s', 'what a check-out is for'),
  d('§12', 'publish and unPublish where no drafts are kept: 500; a checkintype of 0 is a whole version there', 'the sentence is reported (SubPointSolutions/spmeta2#101)'),
  d('§12', 'A copy has the present version alone and the copier as its author; KeepBoth gives a.txt the name a1.txt', 'copyTo copies no history; the form of the name is not said'),
  // 13 Changes
  d('13.4', 'A token that is none: 400, System.FormatException; of another object 500, -2130575173; older than 60 days 500, -2130575172', 'codes and sentences are constants of a public client, the statuses follow other SPExceptions'),
  d('13.2', 'FetchLimit is 1,000 unless asked for, at most 2,000; $top of the address counts too', 'SPChangeQuery.FetchLimit; gosip pages by $top'),
  d('§13', 'Files and folders of libraries and lists are SP.ChangeItem, attachments SP.ChangeFile; a folder’s removal tells of each row in it', 'the first as SPChangeFile is described; followers of the log need every row'),
  d('§13', 'Inheritance broken 17 and restored 18 are asked for with RoleAssignmentAdd and …Delete; levels are changes of the web (8, 9, 10), members of the group (13, 14)', 'SPChangeType names them, the flags of SPChangeQuery do not'),
  // 17 Recycle bin, 18 Webhooks
  d('17.1', 'web/RecycleBin holds the first stage of what was in the web, site/RecycleBin both stages of all webs; people see what they threw away in the first stage, who manages the web sees all; 93 days', 'Microsoft’s support pages, put into REST'),
  d('17.1', 'An id that is not in the bin: 400, -2147024809 "Value does not fall within the expected range."', 'what getById says in CSOM'),
  d('17.1', 'Put back into a list that is gone: 404, -2130575322; under a name that is taken: 400, -2130575257; a list whose title is taken: 500, -2130575342', 'SharePoint’s errors for those things elsewhere; the sentence about the name is quoted in public code'),
  d('17.1', 'A folder that is gone is made anew for what lay in it', 'so SharePoint Online does'),
  d('§17', 'Putting back needs Add Items on the list (Edit Items for attachments and versions, Manage Lists for lists); DeleteObject and DeleteAll are for good', 'what making it would need; SPRecycleBinItem.Delete'),
  d('18.1', 'A failed validation is 400; 5 seconds; up to 180 days and 90 minutes; a day outside is 400, System.ArgumentOutOfRangeException', 'the sentence is recorded, the grace is told by Microsoft in PnP-Sites-Core#1233'),
  d('18.1', 'The 201 for an address that has a webhook shows its id with the values that were sent; nothing is changed', 'recorded, but for the values'),
  d('18.2', 'An id nobody has, or that ran out: 404. Manage Lists is needed for reading too', 'not said'),
  d('§18', 'Addresses of other machines are refused as not validated, unless the server is started with webhooks: any', 'a trial must not talk to strangers'),
  // 14 Permissions, 15 people
  d('§14', 'A list one may not read is 404 by title and id, 403 by address; such an item is 404', 'the collection hides what one may not see'),
  d('§15', 'A removed user keeps name and id in rows; who returns gets a new id', 'rows must stay readable'),
  // 17 Recycle bin
  d('§17', 'A recycled list gives its title and address back; ItemCount counts every row, also those the caller may not see; removing a folder removes what lies in it', 'seen in recorded answers as far as they go'),
];
