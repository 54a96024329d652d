import { bareId } from '../../model/text';
import { SpError, wrongType } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, found, nothing, type Entity } from '../../protocol/odata/entity';
import { partsOf, savePart, type Part } from '../../store/parts';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, typed, type Json, type Node } from '../core/node';
import { keyed, type Kind, type Step } from '../core/step';

type Place = 'web' | 'site';
interface Feature extends Part {
  readonly isActive: boolean;
}

/** Active on a new team site: of the web and of the site collection. Names are told only when asked for. */
const ACTIVE: Readonly<Record<Place, readonly string[]>> = {
  web: ['00bfea71-4ea5-48d4-a4ad-7ea5c011abe5', 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', 'f41cc668-37e5-4743-b4a8-74d1db3fd8a4'],
  site: ['b21b090c-c796-4b0f-ac0f-7ef1659c20ae', '8581a8a7-cf16-4770-ac54-260265ddb0b2'],
};
const NAMES: Readonly<Record<string, string>> = {
  '00bfea71-4ea5-48d4-a4ad-7ea5c011abe5': 'TeamCollab', 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec': 'SitePages', 'f41cc668-37e5-4743-b4a8-74d1db3fd8a4': 'MobilityRedirect',
  'b21b090c-c796-4b0f-ac0f-7ef1659c20ae': 'BaseSite', '8581a8a7-cf16-4770-ac54-260265ddb0b2': 'PremiumSite',
};

const ownerOf = (ctx: Context, place: Place): string => (place === 'web' ? ctx.site.meta('webId') : ctx.site.meta('siteId'));

function activeOn(ctx: Context, place: Place): string[] {
  const kept = partsOf<Feature>(ctx.site.db, 'feature', ownerOf(ctx, place));
  const started = ACTIVE[place].filter((id) => !kept.some((one) => one.id === id));
  return [...started, ...kept.filter((one) => one.isActive).map(({ id }) => id)];
}

const entityOf = (place: Place, id: string): Entity => ({
  type: 'SP.Feature', set: 'SP.ApiData.Features', link: `${place === 'web' ? 'Web' : 'Site'}/Features/GetById('${id}')`,
  props: { DefinitionId: id }, onDemand: { DisplayName: () => NAMES[id] ?? '' },
});

/** What a call brings, in its body or as arguments: `add(featureId=guid'…',force=false)`. */
const given = (body: Json, { featureid, force }: Readonly<Record<string, string>>): Json =>
  featureid === undefined ? body : { ...body, featureId: featureid, ...(force === undefined ? {} : { force: force.toLowerCase() === 'true' }) };

function idIn(body: Json): string {
  const id = bareId(typed(body['featureId'], 'string', ''));
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw wrongType('Edm.Guid');
  return id;
}

/** Any id can be made active: what a feature does is nothing here, so none has to be installed. */
function set(ctx: Context, place: Place, body: Json, isActive: boolean): string {
  demand(ctx, place === 'web' ? ctx.site.scope : ctx.site.webs.root.scope, Permission.manageWeb);
  const id = idIn(body);
  const isForced = typed(body['force'], 'boolean', false);
  if (activeOn(ctx, place).includes(id) === isActive && !isForced) {
    const where = isActive ? ` '${ctx.webUrl}'.` : '.';
    throw isActive
      ? new SpError(500, '-1, System.Data.DuplicateNameException', `Feature with Id '${id}' is already activated at scope${where}`)
      : new SpError(500, '-1, System.InvalidOperationException', `The feature with Id '${id}' is not activated at this scope${where}`);
  }
  savePart(ctx.site.db, 'feature', ownerOf(ctx, place), { id, isActive } as Feature);
  return id;
}

/** A feature that is not active is null, not missing. */
const featureNode = (ctx: Context, place: Place, key: string): Node => ({
  name: 'SP.Feature',
  get: () => (activeOn(ctx, place).includes(bareId(key)) ? found(entityOf(place, bareId(key))) : nothing),
});

/** `web/features` and `site/features`. */
export const featuresKind: Kind<Place> = {
  type: 'SP.Feature collection',
  where: 'web/features',
  steps: [
    { at: 'add', verbs: 'POST', open: (ctx, place, { named }) => method('add', (call) => found(entityOf(place, set(ctx, place, given(call.body, named), true)))) },
    {
      at: 'remove', verbs: 'POST',
      open: (ctx, place, { named }) => method('remove', (call) => {
        set(ctx, place, given(call.body, named), false);
        return nothing;
      }),
    },
    { at: "('id')", verbs: 'GET', open: (ctx, place, { args: [id = ''] }) => featureNode(ctx, place, id) },
    { at: "getById('id')", verbs: 'GET', open: (ctx, place, { args: [id = ''] }) => featureNode(ctx, place, id) },
  ],
};

export const featuresOf = (place: Place): readonly Step<undefined>[] => [{
  at: 'Features', verbs: 'GET', isNavigation: true,
  open: (ctx, _on, segment) => keyed({
    name: 'SP.Feature', get: (call) => collection('SP.ApiData.Features', inMemory(activeOn(ctx, place).map((id) => entityOf(place, id)), call.options)), child: below(featuresKind, ctx, place),
  }, segment),
}];
