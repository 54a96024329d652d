import type { Context } from '../../protocol/http/exchange';
import { settingsOf } from '../../store/webs';

/** Settings of the site collection, as they are on a new one. */
const SHOWN = {
  AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, AllowMasterPageEditing: false, AllowRevertFromTemplate: false, AllowSaveDeclarativeWorkflowAsTemplate: true,
  AllowSavePublishDeclarativeWorkflow: false, AllowSelfServiceUpgrade: true, AllowSelfServiceUpgradeEvaluation: true, AuditLogTrimmingRetention: 90, Classification: '',
  DisableAppViews: false, DisableCompanyWideSharingLinks: false, DisableFlows: false, ShareByEmailEnabled: false, ShareByLinkEnabled: false, ShowUrlStructure: false,
  TrimAuditLog: true, UIVersionConfigurationEnabled: false,
};
const ASKED = {
  AllowExternalEmbeddingWrapper: 1, CommentsOnSitePagesDisabled: false, SearchBoxInNavBar: 0, SearchBoxPlaceholderText: '', SensitivityLabelId: '', SocialBarOnSitePagesDisabled: false,
  ShowPeoplePickerSuggestionsForGuestUsers: false, StatusBarLink: '', StatusBarText: '', ThicketSupportDisabled: true,
};
export const SITE_SETTINGS: Readonly<Record<string, unknown>> = { ...SHOWN, ...ASKED };

/** What is shown by every answer of the settings, and what when asked for. */
export function siteSettings(ctx: Context): { readonly shown: Readonly<Record<string, unknown>>; readonly asked: Readonly<Record<string, () => unknown>> } {
  const kept = settingsOf(ctx.site.db, ctx.site.meta('siteId'));
  return {
    shown: Object.fromEntries(Object.entries(SHOWN).map(([name, standard]) => [name, kept[name] ?? standard])),
    asked: Object.fromEntries(Object.entries(ASKED).map(([name, standard]) => [name, () => kept[name] ?? standard])),
  };
}
