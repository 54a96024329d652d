import { fieldXml } from '../../model/field-xml';
import { escapeXml } from '../../protocol/caml/xml';
import type { Context } from '../../protocol/http/exchange';
import { isLibrary, type List } from '../../store/lists';
import { braced } from './row';

/** `20130725 22:22:35` */
const stamp = (iso: string): string => `${iso.slice(0, 10).replace(/-/g, '')} ${iso.slice(11, 19)}`;
const word = (flag: unknown): string => (flag === true ? 'True' : 'False');

/** A list with its columns, as SharePoint's SOAP services and GetListItemChangesSinceToken tell of it. */
export function soapList(ctx: Context, list: List): string {
  const { props } = list;
  const root = `${ctx.webPath}/${list.folder}`;
  const attributes: readonly (readonly [string, string])[] = [
    ['DocTemplateUrl', ''], ['DefaultViewUrl', `${root}${isLibrary(list) ? '/Forms' : ''}/AllItems.aspx`], ['ID', braced(list.id)], ['Title', list.title], ['Description', props.Description],
    ['ImageUrl', String(props['ImageUrl'] ?? '')], ['Name', braced(list.id)], ['BaseType', isLibrary(list) ? '1' : '0'],
    ['FeatureId', isLibrary(list) ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100'], ['ServerTemplate', String(props.BaseTemplate)],
    ['Created', stamp(list.created)], ['Modified', stamp(list.itemModified)], ['LastDeleted', stamp(list.itemDeleted)], ['Version', String(list.version)], ['Direction', 'none'],
    ['ItemCount', String(list.itemCount)], ['AnonymousPermMask', '0'], ['RootFolder', root], ['ReadSecurity', String(props.ReadSecurity)], ['WriteSecurity', String(props.WriteSecurity)],
    ['WebFullUrl', ctx.webPath], ['WebId', ctx.site.meta('webId')], ['ScopeId', list.id], ['MajorVersionLimit', String(props.MajorVersionLimit)],
    ['EnableAttachments', word(props.EnableAttachments)], ['EnableModeration', word(props['EnableModeration'])], ['EnableVersioning', word(props.EnableVersioning)], ['Hidden', word(props.Hidden)],
    ['EnableMinorVersion', word(props.EnableMinorVersions)], ['RequireCheckout', word(props['ForceCheckout'])], ['EnableFolderCreation', word(props.EnableFolderCreation)], ['MaxItemsPerThrottledOperation', '5000'],
  ];
  const fields = list.fields.map((field) => fieldXml(field, list.id)).join('');
  const settings = '<RegionalSettings><Language>1033</Language><Locale>1033</Locale><AdvanceHijri>0</AdvanceHijri><CalendarType>1</CalendarType><Time24>False</Time24><Presence>True</Presence></RegionalSettings>';
  const server = `<ServerSettings><ServerVersion>16.0.0.0</ServerVersion><RecycleBinEnabled>True</RecycleBinEnabled><ServerRelativeUrl>${escapeXml(ctx.webPath)}</ServerRelativeUrl></ServerSettings>`;
  return `<List ${attributes.map(([name, text]) => `${name}="${escapeXml(text)}"`).join(' ')}><Fields>${fields}</Fields>${settings}${server}</List>`;
}
