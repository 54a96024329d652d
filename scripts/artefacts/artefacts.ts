import { columnsDocument } from './columns';
import { permissionsDocument } from './permissions';
import { siteScript } from './site-script';

/** Files for administrators that follow from the declarations: path in the repository and content. */
export const artefacts = (): Readonly<Record<string, string>> => ({
  'sharepoint/kolumner.md': columnsDocument(),
  'sharepoint/behorigheter.md': permissionsDocument(),
  'sharepoint/webbplatsskript.json': siteScript(),
});
