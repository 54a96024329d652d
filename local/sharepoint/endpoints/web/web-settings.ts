import type { Context } from '../../protocol/http/exchange';
import { saveSettings, settingsOf } from '../../store/webs';

/** Properties of a web a client may change and every answer shows, as they are on a new team site. */
const SHOWN = {
  AlternateCssUrl: '', EnableMinimalDownload: false, FooterEmphasis: 0, FooterEnabled: false, FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false,
  HorizontalQuickLaunch: false, IsMultilingual: false, IsRevertHomepageLinkHidden: false, LogoAlignment: 0, MegaMenuEnabled: true, NavAudienceTargetingEnabled: false, NoCrawl: false,
  ObjectCacheEnabled: false, OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true, SearchScope: 0, SiteLogoUrl: null, SyndicationEnabled: true, TreeViewEnabled: false,
  UIVersion: 15, UIVersionConfigurationEnabled: false,
};
/** Those that are answered only when they are asked for by name. */
const ASKED = {
  AllowAutomaticASPXPageIndexing: true, CommentsOnSitePagesDisabled: false, ContainsConfidentialInfo: false, CustomSiteActionsDisabled: false, DisableAppViews: false,
  DisableFlows: false, DisableRecommendedItems: false, ExcludeFromOfflineClient: false, MembersCanShare: true, NotificationsInOneDriveForBusinessEnabled: true,
  NotificationsInSharePointEnabled: true, PreviewFeaturesEnabled: true, RequestAccessEmail: '', AccessRequestSiteDescription: '', SaveSiteAsTemplateEnabled: false,
  SearchBoxInNavBar: 0, SearchBoxPlaceholderText: '', SiteLogoDescription: '', UseAccessRequestDefault: false, DefaultNewPageTemplateId: '00000000-0000-0000-0000-000000000000',
};
/** Of the web itself, and kept with it. */
const NAMED = { Title: '', Description: '' };

export const WEB_SETTINGS: Readonly<Record<string, unknown>> = { ...SHOWN, ...ASKED, ...NAMED, CustomMasterUrl: '', MasterUrl: '', WelcomePage: '' };

/** What is shown of the settings by every answer, and what when asked for. */
export function webSettings(ctx: Context): { readonly shown: Readonly<Record<string, unknown>>; readonly asked: Readonly<Record<string, () => unknown>> } {
  const kept = settingsOf(ctx.site.db, ctx.site.meta('webId'));
  const master = `${ctx.webPath}/_catalogs/masterpage/seattle.master`;
  const all: Readonly<Record<string, unknown>> = { ...SHOWN, ...ASKED, CustomMasterUrl: master, MasterUrl: master, WelcomePage: 'SitePages/Home.aspx', ...kept };
  const names = Object.keys(ASKED);
  return {
    shown: Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))),
    asked: Object.fromEntries(names.map((name) => [name, () => all[name]])),
  };
}

/** Keeps checked settings; title and description are the web's own. */
export function changeWeb(ctx: Context, given: Readonly<Record<string, unknown>>): void {
  const { Title, Description, ...settings } = given;
  if (typeof Title === 'string') ctx.site.setMeta('title', Title);
  if (typeof Description === 'string') ctx.site.setMeta('description', Description);
  if (Object.keys(settings).length > 0) saveSettings(ctx.site.db, ctx.site.meta('webId'), settings);
}
