import { notFound, notImplemented, wrongType } from '../../model/errors';
import { CATALOGS, LIST_TEMPLATES, type ListTemplate } from '../../model/list-templates';
import type { Context } from '../../protocol/http/exchange';
import { collection, found, type Entity } from '../../protocol/odata/entity';
import { addList } from '../../store/site';
import type { List } from '../../store/lists';
import { USER_LIST } from '../../model/base-fields';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import type { Node } from '../core/node';
import { property } from '../core/property';
import { keyed, type Kind, type Step } from '../core/step';

const entityOf = (template: ListTemplate): Entity => ({
  type: 'SP.ListTemplate', set: 'SP.ApiData.ListTemplates', link: `Web/ListTemplates('${encodeURIComponent(template.name)}')`,
  props: {
    AllowsFolderCreation: true, BaseType: template.baseType, Description: template.description, FeatureId: template.featureId, Hidden: template.hidden === true, ImageUrl: `/_layouts/15/images/${template.icon}.png?rev=47`,
    InternalName: template.internalName, IsCustomTemplate: false, ListTemplateTypeKind: template.id, Name: template.name, OnQuickLaunch: false, Unique: template.hidden === true,
  },
});

function named(name: string): Node {
  const template = LIST_TEMPLATES.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (template === undefined) throw notFound(`The list template '${name}' does not exist.`);
  return { name: 'SP.ListTemplate', get: () => found(entityOf(template)), child: (segment) => property(entityOf(template), segment) };
}

/** `web/listtemplates`: the kinds of lists that can be made. */
export const listTemplatesKind: Kind<undefined> = {
  type: 'SP.ListTemplate collection',
  where: 'web/listTemplates',
  steps: [
    { at: "('Custom List')", verbs: 'GET', open: (_ctx, _on, { args: [name = ''] }) => named(name) },
    { at: "getByName('Custom List')", verbs: 'GET', open: (_ctx, _on, { args: [name = ''] }) => named(name) },
  ],
};

const catalogPath = (template: number): string | undefined => (template === USER_LIST ? '_catalogs/users' : CATALOGS.find(({ id }) => id === template)?.internalName);

/** A gallery of the root web (`getCatalog(113)`), made when it is first asked for. Throws 501 for one that is absent. */
export function catalogOf(ctx: Context, template: number): List {
  if (!Number.isInteger(template)) throw wrongType('Edm.Int32');
  const name = catalogPath(template);
  const known = CATALOGS.find(({ id }) => id === template);
  const folder = name?.startsWith('_catalogs') === true ? name : `_catalogs/${name ?? ''}`;
  const list = name === undefined ? undefined : ctx.site.lists.byFolder(folder);
  if (list !== undefined) return list;
  if (known === undefined) throw notImplemented(`the catalog of template ${template}`);
  return ctx.site.db.write(() => addList(ctx.site, known.name, template, folder, { Hidden: true }));
}

export const listTemplatesOfWeb: readonly Step<undefined>[] = [
  {
    at: 'ListTemplates', verbs: 'GET', isNavigation: true,
    open: (ctx, _web, segment) => keyed({
      name: 'SP.ListTemplate', get: (call) => collection('SP.ApiData.ListTemplates', inMemory(LIST_TEMPLATES.map(entityOf), call.options)), child: below(listTemplatesKind, ctx, undefined),
    }, segment),
  },
  // Templates that somebody saved of a list; nobody can save one here.
  { at: 'getCustomListTemplates', verbs: 'GET', open: () => ({ name: 'SP.ListTemplate', get: () => collection('SP.ApiData.ListTemplates', []) }) },
];
