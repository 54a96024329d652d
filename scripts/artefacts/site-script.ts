import { desiredLists, ownFields, titleField, viewColumns, viewQuery, type AnyList } from '../../src/data/sharepoint/provisioning/desired';
import { fieldXml } from '../../src/data/sharepoint/provisioning/field-xml';

const titleXml = (list: AnyList): string => {
  const title = titleField(list)?.title;
  const id = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';
  return title === undefined
    ? `<Field ID="${id}" Name="Title" Type="Text" Required="FALSE" Hidden="TRUE" />`
    : `<Field ID="${id}" Name="Title" Type="Text" Required="FALSE" DisplayName="${title}" />`;
};

const createList = (list: AnyList): object => ({
  verb: 'createSPList',
  // The first name becomes the address; the title comes after.
  listName: list.name,
  templateType: 100,
  subactions: [
    { verb: 'setTitle', title: list.title },
    { verb: 'setDescription', description: list.description },
    { verb: 'addSPFieldXml', schemaXml: titleXml(list) },
    ...ownFields(list).map((field) => ({ verb: 'addSPFieldXml', schemaXml: fieldXml(list.name, field) })),
    {
      verb: 'addSPView', name: list.view.title, viewFields: [...viewColumns(list)], query: viewQuery(list),
      rowLimit: 30, isPaged: true, makeDefault: true, scope: 'Default',
    },
  ],
});

/**
 * The lists as a SharePoint site script, for an organisation whose administrators want to make them beforehand. Site
 * scripts know no list permissions: the set-up page of the product adds groups, rights and the version afterwards.
 */
export const siteScript = (): string => `${JSON.stringify({
  $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
  actions: desiredLists.map(createList),
}, null, 2)}\n`;
