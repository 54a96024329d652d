import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { entityName, type FieldDef } from '../../model/field-def';
import { fieldXml } from '../../model/field-xml';
import { columnNamed, treeOf } from '../../model/formula/check';
import { walk } from '../../model/formula/parse';
import { derivedProperties, isLookup, isPerson, typeOf } from '../../model/field-types';
import type { List } from '../../store/lists';
import { columnsOfList, type Columns } from './columns';

/** Properties of the type, with what only the server knows filled in. */
function extrasOf(ctx: Context, field: FieldDef): Readonly<Record<string, unknown>> {
  // What a client set of another kind of column, before its type changed, is not shown.
  const known = typeOf(field.type).extras;
  const held = Object.fromEntries(Object.keys(known).map((name) => [name, field.extras[name] ?? known[name]]));
  if (!isLookup(field.type)) return held;
  const users = ctx.site.lists.byFolder('_catalogs/users')?.id ?? '';
  return {
    ...held,
    LookupWebId: held['LookupWebId'] === '' ? ctx.site.meta('webId') : held['LookupWebId'],
    ...(isPerson(field.type) ? { LookupList: `{${users}}` } : {}),
  };
}

/** Internal names of the columns a calculated column's formula looks at. */
function refsOf(field: FieldDef, fields: () => readonly FieldDef[]): string[] {
  const formula = String(field.extras['Formula'] ?? '');
  if (field.type !== 'Calculated' || formula === '') return [];
  const all = fields();
  const names = walk(treeOf(formula)).flatMap((step) => (step.kind === 'column' ? [columnNamed(all, step.name)?.internalName ?? ''] : []));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What SharePoint joins to a row from the file behind it calls itself a lookup; here it is a plain value of the row. */
const JOINED: readonly string[] = ['FileRef', 'FileDirRef', 'FSObjType', 'UniqueId'];

/** A column as the API shows it, of a list or of the web. */
export function columnEntity(ctx: Context, columns: Columns, field: FieldDef, known?: readonly FieldDef[]): Entity {
  // Only a formula asks for the others.
  const fields = (): readonly FieldDef[] => known ?? columns.all();
  const isJoined = JOINED.includes(field.internalName) && field.isBase;
  const shown = isJoined ? 'Lookup' : field.type;
  const type = typeOf(shown);
  const link = `${columns.link}/Fields(guid'${field.id}')`;
  return {
    type: type.odata,
    kind: 'SP.Field',
    set: 'SP.ApiData.Fields',
    optional: derivedProperties,
    link,
    props: {
      AutoIndexed: false,
      CanBeDeleted: !field.isBase,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.customFormatter,
      DefaultFormula: field.defaultFormula ?? null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityName(field.internalName),
      Filterable: type.canFilter,
      FromBaseType: field.isBase,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: isJoined ? fieldXml(field, columns.sourceId, []).replace(/ Type="\w+"/, ' Type="Lookup"') : fieldXml(field, columns.sourceId, refsOf(field, fields)),
      Scope: columns.scope,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: type.canSort,
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: type.kind,
      TypeAsString: shown,
      TypeDisplayName: type.display,
      TypeShortDescription: type.display,
      ValidationFormula: field.validationFormula,
      ValidationMessage: field.validationMessage,
      ...extrasOf(ctx, isJoined ? { ...field, type: shown } : field),
    },
    onDemand: {
      NoCrawl: () => field.more?.['NoCrawl']?.toUpperCase() === 'TRUE',
      SchemaXmlWithResourceTokens: () => fieldXml(field, columns.sourceId, refsOf(field, fields)),
    },
  };
}

export const fieldEntity = (ctx: Context, list: List, field: FieldDef): Entity => columnEntity(ctx, columnsOfList(ctx, list), field, list.fields);
