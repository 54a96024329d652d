import { isLibraryTemplate, listTemplate } from './list-templates';

/** Settings a client may read and (mostly) MERGE. */
export interface ListProps {
  readonly BaseTemplate: number;
  readonly Description: string;
  readonly Hidden: boolean;
  readonly EnableVersioning: boolean;
  readonly EnableMinorVersions: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly AllowContentTypes: boolean;
  readonly OnQuickLaunch: boolean;
  readonly NoCrawl: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly [other: string]: unknown;
}

/** A new list's settings. Their values also tell their types; null means a text. */
export const LIST_SETTINGS: Omit<ListProps, 'BaseTemplate'> = {
  AdditionalUXProperties: null, AllowContentTypes: true, AllowDeletion: true, BrowserFileHandling: 0, Color: '', ContentTypesEnabled: false, CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000', DefaultDisplayFormUrl: null, DefaultEditFormUrl: null, DefaultItemOpenUseListSetting: false,
  DefaultNewFormUrl: null, DefaultSensitivityLabelForLibrary: '', Description: '', Direction: 'none', DisableCommenting: false, DisableGridEditing: false, DocumentTemplateUrl: null,
  DraftVersionVisibility: 0, EnableAssignToEmail: false, EnableAttachments: true, EnableFolderCreation: false, EnableMinorVersions: false, EnableModeration: false,
  EnableRequestSignOff: true, EnableVersioning: true, ExcludeFromOfflineClient: false, ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false,
  ForceCheckout: false, Hidden: false, Icon: '', ImageUrl: '/_layouts/15/images/itgen.png?rev=47', IrmEnabled: false, IrmExpire: false, IrmReject: false, IsApplicationList: false,
  IsPrivate: false, ListExperienceOptions: 0, MajorVersionLimit: 50, MajorWithMinorVersionsLimit: 0, MultipleDataList: false, NoCrawl: false, OnQuickLaunch: false, ParserDisabled: false,
  ReadSecurity: 1, ValidationFormula: null, ValidationMessage: null, WriteSecurity: 1,
};

/** Settings that are answered only when they are asked for by name. */
export const ASKED_SETTINGS: readonly string[] = [
  'AdditionalUXProperties', 'AllowDeletion', 'BrowserFileHandling', 'Color', 'DefaultDisplayFormUrl', 'DefaultEditFormUrl', 'DefaultNewFormUrl', 'EnableAssignToEmail', 'ExcludeFromOfflineClient',
  'Icon', 'OnQuickLaunch', 'ReadSecurity', 'ValidationFormula', 'ValidationMessage', 'WriteSecurity',
];

/** What a new library has otherwise than a list. */
const LIBRARY_SETTINGS = { EnableAttachments: false, EnableFolderCreation: true, MajorVersionLimit: 500 };

/** The settings of a new list of a template, with what its maker asks for. */
export function newListSettings(template: number, given: Readonly<Record<string, unknown>> = {}): ListProps {
  const known = listTemplate(template);
  const icon = known === undefined ? {} : { ImageUrl: `/_layouts/15/images/${known.icon}.png?rev=47` };
  const settings = { ...LIST_SETTINGS, ...(isLibraryTemplate(template) ? LIBRARY_SETTINGS : {}), ...icon, ...known?.settings, ...given, BaseTemplate: template };
  return settings as ListProps;
}
