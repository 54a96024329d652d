import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { entityName, type FieldDef } from '../../model/field-def';
import { fieldXml } from '../../model/field-xml';
import { fieldTypes, isLookup, isPerson, typeOf } from '../../model/field-types';
import type { List } from '../../store/lists';

/** Properties of the type, with what only the server knows filled in. */
function extrasOf(ctx: Context, field: FieldDef): Readonly<Record<string, unknown>> {
  if (!isLookup(field.type)) return field.extras;
  const users = ctx.site.lists.byFolder('_catalogs/users')?.id ?? '';
  return {
    ...field.extras,
    LookupWebId: ctx.site.meta('webId'),
    ...(isPerson(field.type) ? { LookupList: `{${users}}` } : {}),
  };
}

/** A client may select `Choices` of all fields; those that have none answer without. */
const DERIVED: ReadonlySet<string> = new Set(Object.values(fieldTypes).flatMap((type) => Object.keys(type.extras)));

export function fieldEntity(ctx: Context, list: List, field: FieldDef): Entity {
  const type = typeOf(field.type);
  return {
    type: type.odata,
    set: 'SP.ApiData.Fields',
    optional: DERIVED,
    link: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    props: {
      AutoIndexed: false,
      CanBeDeleted: !field.isBase,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.customFormatter,
      DefaultFormula: null,
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
      SchemaXml: fieldXml(field, list.id),
      Scope: `${ctx.webPath}/${list.folder}`,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: type.canSort,
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: type.kind,
      TypeAsString: field.type,
      TypeDisplayName: type.display,
      TypeShortDescription: type.display,
      ValidationFormula: field.validationFormula,
      ValidationMessage: field.validationMessage,
      ...extrasOf(ctx, field),
    },
  };
}
