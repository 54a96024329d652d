import type { Context } from '../../protocol/http/exchange';
import { found, type Entity } from '../../protocol/odata/entity';
import { property } from '../core/property';
import type { Step } from '../core/step';

/** The property bag of a web: what SharePoint keeps there of every web, its names escaped as its answers have them. */
const bagOf = (ctx: Context): Entity => ({
  type: 'SP.PropertyValues',
  set: 'SP.ApiData.PropertyValues',
  link: 'Web/AllProperties',
  props: {
    vti_x005f_defaultlanguage: 'en-us', vti_x005f_extenderversion: '16.0.0.25513', vti_x005f_approvallevels: 'Approved Rejected Pending\\ Review',
    vti_x005f_categories: 'Travel Expense\\ Report Business Competition Goals/Objectives Ideas Miscellaneous Waiting VIP In\\ Process Planning Schedule',
    vti_x005f_associatevisitorgroup: ctx.site.meta('visitors'), vti_x005f_associatemembergroup: ctx.site.meta('members'), vti_x005f_associateownergroup: ctx.site.meta('owners'),
    vti_x005f_createdassociategroups: ['owners', 'members', 'visitors'].map((name) => ctx.site.meta(name)).join(';'),
    OData__x005f__x005f_InheritsThemedCssFolderUrl: 'False', OData__x005f__x005f_DesignPreviewThemedCssFolderUrl: null,
    'taxonomyhiddenlist': null, siteLogoUrl: null,
  },
});

export const propertiesOfWeb: readonly Step<undefined>[] = [{
  at: 'AllProperties', verbs: 'GET', isNavigation: true, lacks: 'writing, which SharePoint too leaves to the client object model',
  open: (ctx) => ({ name: 'SP.PropertyValues', get: () => found(bagOf(ctx)), child: (segment) => property(bagOf(ctx), segment) }),
}];
