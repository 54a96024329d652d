import { bareId } from '../../model/text';
import type { Context } from '../../protocol/http/exchange';
import { collection, found, type Entity } from '../../protocol/odata/entity';
import { isLookup, isPerson } from '../../model/field-types';
import { isLibrary, type List } from '../../store/lists';
import { inMemory } from '../core/local-filter';
import { property } from '../core/property';
import type { Step } from '../core/step';
import { visibleLists } from './list-access';

const IRM = {
  AllowPrint: false, AllowScript: false, AllowWriteCopy: false, DisableDocumentBrowserView: false, DocumentAccessExpireDays: 90, DocumentLibraryProtectionExpireDate: '2026-01-01T00:00:00Z',
  EnableDocumentAccessExpire: false, EnableDocumentBrowserPublishingView: false, EnableGroupProtection: false, EnableLicenseCacheExpire: false, GroupName: '', LicenseCacheExpireDays: 30,
  PolicyDescription: '', PolicyTitle: '', TemplateId: '',
};

/** Lookup columns of this web's other lists that point at this one. */
const relatedFields = (ctx: Context, list: List): Entity[] => visibleLists(ctx).flatMap((from) => from.fields
  .filter((field) => isLookup(field.type) && !isPerson(field.type) && bareId(String(field.extras['LookupList'] ?? '')) === list.id)
  .map((field) => ({
    type: 'SP.RelatedField', set: 'SP.ApiData.RelatedFields', link: `Web/Lists(guid'${list.id}')/GetRelatedFields('${field.id}')`,
    props: { FieldId: field.id, ListId: from.id, RelationshipDeleteBehavior: Number(field.extras['RelationshipDeleteBehavior'] ?? 0), WebId: ctx.site.meta('webId') },
  })));

const formsOf = (ctx: Context, list: List): Entity[] => ([['DispForm', 4], ['EditForm', 6], [isLibrary(list) ? 'Upload' : 'NewForm', 8]] as const).map(([page, kind], at) => {
  const id = `${list.id.slice(0, -1)}${at}`;
  return {
    type: 'SP.Form', set: 'SP.ApiData.Forms', link: `Web/Lists(guid'${list.id}')/Forms('${id}')`,
    props: { FormType: kind, Id: id, ResourcePath: { DecodedUrl: `${list.folder}/${page}.aspx` }, ServerRelativePath: { DecodedUrl: `${ctx.webPath}/${list.folder}/${page}.aspx` }, ServerRelativeUrl: `${ctx.webPath}/${list.folder}/${isLibrary(list) ? 'Forms/' : ''}${page}.aspx` },
  };
});

/** What a list tells of itself beside its properties. */
export const factsOfList: readonly Step<List>[] = [
  { at: 'getRelatedFields', verbs: 'GET', open: (ctx, list) => ({ name: 'SP.RelatedField', get: (call) => collection('SP.ApiData.RelatedFields', inMemory(relatedFields(ctx, list), call.options)) }) },
  {
    at: 'Forms', verbs: 'GET', isNavigation: true,
    open(ctx, list, { args: [id], hasArgs }) {
      const form = hasArgs ? formsOf(ctx, list).find(({ props }) => props['Id'] === id?.toLowerCase()) : undefined;
      if (hasArgs) return form === undefined ? undefined : { name: 'SP.Form', get: () => found(form), child: (next) => property(form, next) };
      return { name: 'SP.Form', get: (call) => collection('SP.ApiData.Forms', inMemory(formsOf(ctx, list), call.options)) };
    },
  },
  {
    at: 'InformationRightsManagementSettings', verbs: 'GET', isNavigation: true, lacks: 'changes: nothing is protected',
    open: (_ctx, list) => ({ name: 'SP.InformationRightsManagementSettings', get: () => found({ type: 'SP.InformationRightsManagementSettings', set: 'SP.ApiData.InformationRightsManagementSettings', link: `Web/Lists(guid'${list.id}')/InformationRightsManagementSettings`, props: IRM }) }),
  },
];
