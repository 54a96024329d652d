import type { Context } from '../../protocol/http/exchange';
import { nothing, value } from '../../protocol/odata/entity';
import { Permission } from '../../model/permission-bits';
import { saveSettings, settingsOf } from '../../store/webs';
import { demand, method, text, type Node } from '../core/node';
import type { Step } from '../core/step';

/** A text in the languages of the site (`TitleResource`): what nobody has translated is the text itself. */
function resourceNode(ctx: Context, name: string, own: string): Node {
  const owner = ctx.site.meta('webId');
  return {
    name: 'SP.UserResource',
    get: () => value(name, {}, 'SP.UserResource'),
    child(segment) {
      const culture = (held: unknown): string => `${name} ${(text(held) || (segment.args[0] ?? '')).toLowerCase()}`;
      if (segment.name === 'getvalueforuiculture') return method('getValueForUICulture', ({ body }) => value('GetValueForUICulture', settingsOf(ctx.site.db, owner)[culture(body['cultureName'])] ?? own, 'Edm.String'));
      if (segment.name !== 'setvalueforuiculture') return undefined;
      return method('setValueForUICulture', ({ body }) => {
        demand(ctx, ctx.site.scope, Permission.manageWeb);
        saveSettings(ctx.site.db, owner, { [culture(body['cultureName'])]: text(body['value'] ?? segment.args[1]) });
        return nothing;
      });
    },
  };
}

/** Title and description of a web in other languages. */
export const resourcesOf: readonly Step<undefined>[] = [
  { at: 'TitleResource', verbs: 'GET POST', open: (ctx) => resourceNode(ctx, 'TitleResource', ctx.site.meta('title')) },
  { at: 'DescriptionResource', verbs: 'GET POST', open: (ctx) => resourceNode(ctx, 'DescriptionResource', ctx.site.meta('description')) },
];
