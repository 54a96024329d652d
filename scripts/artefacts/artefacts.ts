import { byHandDocument } from './by-hand';
import { columnsDocument } from './columns';
import { permissionsDocument } from './permissions';
import { siteScriptLists, siteScripts } from './site-script';

/** Files for administrators that follow from the declarations: path in the repository and content. */
export const artefacts = (): Readonly<Record<string, string>> => ({
  'sharepoint/kolumner.md': columnsDocument(),
  'sharepoint/behorigheter.md': permissionsDocument(),
  'sharepoint/utan-installation.md': byHandDocument(siteScriptLists()),
  ...Object.fromEntries(siteScripts().map((script, at) => [`sharepoint/webbplatsskript-${at + 1}.json`, script])),
});
