import type { PageContext } from '../../sharepoint/index';
import type { LanguageTag } from '../settings';

const LCID: Readonly<Record<LanguageTag, number>> = { 'sv-SE': 1053, 'en-US': 1033 };
const TENANT = '7d0f1c52-3f0d-4a6e-9d59-5f2f6b3d9a01';

/**
 * `_spPageContextInfo` of a page on the local site: what SharePoint writes into every modern page.
 * Two kill switches are on: no Entra token is fetched ahead (there is no Entra here), and the property pane is the
 * classic one (the parts of its successor are not on npm).
 */
export function spPageContextInfo(context: PageContext, origin: string, language: LanguageTag, pagePath: string, now: Date): object {
  return {
    webServerRelativeUrl: context.webServerRelativeUrl,
    webAbsoluteUrl: origin + context.webServerRelativeUrl,
    siteAbsoluteUrl: origin + context.webServerRelativeUrl,
    siteServerRelativeUrl: context.webServerRelativeUrl,
    portalUrl: `${origin}/`,
    serverRequestPath: pagePath,
    layoutsUrl: '_layouts/15',
    webId: `{${context.webId}}`,
    siteId: `{${context.siteId}}`,
    webTitle: context.webTitle,
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webLanguage: 1033,
    webLanguageName: 'en-US',
    currentLanguage: LCID[language],
    currentCultureName: language,
    currentUICultureName: language,
    currentCultureLCID: LCID[language],
    isRightToLeft: false,
    isSiteAdmin: context.isSiteAdmin,
    isSiteOwner: context.isSiteAdmin,
    userId: context.userId,
    systemUserKey: context.userLoginName,
    userLoginName: context.userEmail,
    userDisplayName: context.userDisplayName,
    userEmail: context.userEmail,
    userPrincipalName: context.userEmail,
    userTimeZoneData: { Bias: -60, DaylightBias: -60, StandardBias: 0, Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', Id: 4 },
    webTimeZoneData: { Bias: -60, DaylightBias: -60, StandardBias: 0, Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', Id: 4 },
    webPermMasks: context.webPermMasks,
    formDigestValue: context.formDigestValue,
    formDigestTimeoutSeconds: context.formDigestTimeoutSeconds,
    serverTime: now.toISOString(),
    CorrelationId: 'c0a8d1a2-0000-4000-8000-000000000001',
    aadTenantId: TENANT,
    aadUserId: idOf(context.userId),
    aadSessionId: idOf(900_000),
    aadInstanceUrl: origin,
    msGraphEndpointUrl: '127.0.0.1',
    cloudType: 'prod',
    env: 'prod',
    env2: 'prod',
    isSPO: true,
    farmLabel: 'local',
    ExpFeatures: [],
    ECSClientFeatures: [],
    experimentData: '[]',
    featureInfo: {},
    groupId: null,
    hasManageWebPermissions: context.isSiteAdmin,
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true, 'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true },
  };
}

/** A stable GUID for a numbered person. */
export const idOf = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
export const TENANT_ID = TENANT;
