import type { ContentType, FieldLink } from '../../model/content-types';
import { fieldXml } from '../../model/field-xml';
import { escapeXml } from '../../model/xml';
import type { Context } from '../../protocol/http/exchange';
import type { Entity } from '../../protocol/odata/entity';
import type { List } from '../../store/lists';
import { columnsOfList, columnsOfSite, type Columns } from '../fields/columns';

/** Whose content types they are: a list's, or the web's. */
export interface TypesOf {
  readonly list: List | undefined;
}
export const columnsAround = (ctx: Context, { list }: TypesOf): Columns => (list === undefined ? columnsOfSite(ctx) : columnsOfList(ctx, list));
const linkBelow = ({ list }: TypesOf): string => (list === undefined ? 'Web' : `Web/Lists(guid'${list.id}')`);

/** Settings of a content type that a client may write, with what they are where nobody has. */
export const TYPE_SETTINGS: Readonly<Record<string, unknown>> = {
  ClientFormCustomFormatter: '', DisplayFormClientSideComponentId: '', DisplayFormClientSideComponentProperties: '', DisplayFormTarget: 0,
  DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', EditFormClientSideComponentId: '', EditFormClientSideComponentProperties: '',
  EditFormTarget: 0, EditFormTemplateName: 'ListForm', EditFormUrl: '', JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '',
  NewFormClientSideComponentId: null, NewFormClientSideComponentProperties: '', NewFormTarget: 0, NewFormTemplateName: 'ListForm', NewFormUrl: '',
};

/** The columns of a content type, as its list or web has them, with what the type itself says of each. */
export function columnsOfType(ctx: Context, on: TypesOf, type: ContentType): Columns {
  const around = columnsAround(ctx, on);
  return {
    ...around,
    link: `${linkBelow(on)}/ContentTypes('${type.id}')`,
    all: () => {
      const fields = around.all();
      return type.links.flatMap((link) => fields.filter(({ id }) => id === link.id).map((field) => ({ ...field, required: link.required, hidden: field.hidden || link.hidden })));
    },
  };
}

function schemaXml(ctx: Context, on: TypesOf, type: ContentType): string {
  const columns = columnsOfType(ctx, on, type);
  const fields = columns.all().map((field) => fieldXml(field, columns.sourceId)).join('');
  const text = (name: string, held: string): string => `${name}="${escapeXml(held)}"`;
  const head = [text('ID', type.id), text('Name', type.name), text('Group', type.group), ...(type.description === '' ? [] : [text('Description', type.description)]), 'Version="0"'].join(' ');
  return `<ContentType ${head}><Folder TargetName="${escapeXml(type.name)}"/><Fields>${fields}</Fields></ContentType>`;
}

/** A content type as the API shows it. */
export function typeEntity(ctx: Context, on: TypesOf, type: ContentType): Entity {
  const path = ctx.webPath === '/' ? '' : ctx.webPath;
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    link: `${linkBelow(on)}/ContentTypes('${type.id}')`,
    props: {
      ...TYPE_SETTINGS,
      ...type.settings,
      Description: type.description,
      DocumentTemplateUrl: type.settings['DocumentTemplate'] ?? '',
      Group: type.group,
      Hidden: type.hidden,
      Id: { StringValue: type.id },
      Name: type.name,
      ReadOnly: type.readOnly,
      SchemaXml: schemaXml(ctx, on, type),
      Scope: on.list === undefined ? path : `${path}/${on.list.folder}`,
      Sealed: type.sealed,
      StringId: type.id,
    },
  };
}

/** A column of a content type as the API shows it. */
export const linkEntity = (on: TypesOf, type: ContentType, link: FieldLink): Entity => ({
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  link: `${linkBelow(on)}/ContentTypes('${type.id}')/FieldLinks(guid'${link.id}')`,
  props: { FieldInternalName: link.name, Hidden: link.hidden, Id: link.id, Name: link.name, ReadOnly: link.readOnly, Required: link.required, ShowInDisplayForm: true },
});

