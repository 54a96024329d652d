import { desiredLists, ownFields, templateOf, titleField, viewColumns, viewQuery, type AnyList } from '../../src/data/sharepoint/provisioning/desired';
import { columnFormat } from '../../src/data/sharepoint/provisioning/column-format';
import { fieldXml } from '../../src/data/sharepoint/provisioning/field-xml';
import type { ShownField } from '../../src/data/sharepoint/schema/shown/show-list';

const titleXml = (list: AnyList): string => {
  const title = titleField(list)?.title;
  const id = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';
  return title === undefined
    ? `<Field ID="${id}" Name="Title" Type="Text" Required="FALSE" Hidden="TRUE" />`
    : `<Field ID="${id}" Name="Title" Type="Text" Required="FALSE" DisplayName="${title}" />`;
};

/** A column, and its look by the verb site scripts have for that. */
const addField = (list: AnyList, { pills, ...field }: ShownField): readonly object[] => {
  const format = pills === undefined ? undefined : columnFormat({ ...field, pills });
  return [
    { verb: 'addSPFieldXml', schemaXml: fieldXml(list.name, field) },
    ...(format === undefined ? [] : [{ verb: 'setSPFieldCustomFormatter', fieldDisplayName: field.title, formatterJSON: format }]),
  ];
};

interface Action { readonly listName: string; readonly subactions: readonly object[] }

const createList = (list: AnyList): Action & Readonly<Record<string, unknown>> => ({
  verb: 'createSPList',
  // The first name becomes the address; the title comes after.
  listName: list.name,
  templateType: templateOf(list),
  subactions: [
    { verb: 'setTitle', title: list.title },
    { verb: 'setDescription', description: list.description },
    ...(list.isLibrary === true ? [] : [{ verb: 'addSPFieldXml', schemaXml: titleXml(list) }]),
    ...ownFields(list).flatMap((field) => addField(list, field)),
    {
      verb: 'addSPView', name: list.view.title, viewFields: [...viewColumns(list)], query: viewQuery(list),
      rowLimit: 30, isPaged: true, makeDefault: true, scope: 'Default',
    },
  ],
});

/** SharePoint carries out at most this many actions, subactions counted, of one site template. */
const MOST_ACTIONS = 300;
const weightOf = ({ subactions }: Action): number => 1 + subactions.length;

/** The lists in as few parts as SharePoint takes, in their order. */
const parts = (): readonly (readonly Action[])[] => desiredLists.map(createList).reduce<Action[][]>((made, action) => {
  const last = made[made.length - 1];
  const isFull = last === undefined || [...last, action].reduce((sum, one) => sum + weightOf(one), 0) > MOST_ACTIONS;
  return isFull ? [...made, [action]] : [...made.slice(0, -1), [...last, action]];
}, []);

/** Internal names of the lists that each site script makes. */
export const siteScriptLists = (): readonly (readonly string[])[] => parts().map((actions) => actions.map(({ listName }) => listName));

/**
 * The lists as SharePoint site scripts, for an organisation whose administrators want to make them beforehand: each
 * script a site template of its own, applied one after the other. Site scripts know no list permissions: the set-up page
 * of the product adds groups, rights and the version afterwards.
 */
export const siteScripts = (): readonly string[] => parts().map((actions) => `${JSON.stringify({
  $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
  actions,
}, null, 2)}\n`);
