import type { PlanningPort } from '../../ports/planning';
import { failed } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** The port of the yearly selection, whose code is fetched when somebody first looks at a year's plan. */
export const lazyPlanning = (client: SharePointClient, gateway: RowGateway): PlanningPort => {
  const port = async (): Promise<PlanningPort | null> => {
    const code = await import(/* webpackChunkName: 'planning-port' */ './planning-port').catch(() => null);
    return code === null ? null : code.createPlanningPort(client, gateway);
  };
  return {
    year: async (planYear) => (await port())?.year(planYear) ?? gone,
    consider: async (...given) => (await port())?.consider(...given) ?? gone,
    change: async (...given) => (await port())?.change(...given) ?? gone,
  };
};

const gone = failed({ kind: 'offline' });
