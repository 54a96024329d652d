import { absent, type Step } from '../core/step';
import { pickerOfRoot } from './people-picker';
import { profilesOfRoot } from './profiles';
import { utilityOfRoot } from './utility';

/** What lies at `_api/` itself and is about people. Sharing by link is not here. */
export const peopleOfRoot: readonly Step<unknown>[] = [
  ...pickerOfRoot,
  ...utilityOfRoot,
  ...profilesOfRoot,
  ...absent(
    'SP.Web.ShareObject', 'SP.Web.UnshareObject', 'SP.Web.CreateAnonymousLink', 'SP.Web.CreateOrganizationSharingLink', 'SP.Web.GetObjectSharingSettings', 'SP.Web.GetSharingLinkKind', 'SP.Web.ForwardObjectLink',
    'SP.Sharing.DocumentSharingManager.UpdateDocumentSharingInfo', 'SP.Sharing.WebSharingManager.UpdateWebSharingInformation',
  ),
];
