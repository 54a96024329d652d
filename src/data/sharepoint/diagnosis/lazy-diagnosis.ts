import type { DiagnosisPort } from '../../ports/diagnosis';
import { failed } from '../../ports/results';
import type { SiteSetupPort } from '../../ports/site-setup';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** The diagnosis, whose code comes with its screen. @param setup the installer, which tells what a run of it would mend */
export const lazyDiagnosis = (client: SharePointClient, gateway: RowGateway, setup: SiteSetupPort): DiagnosisPort => {
  const port = async (): Promise<DiagnosisPort | null> => {
    const code = await import(/* webpackChunkName: 'diagnosis' */ './diagnosis-port').catch(() => null);
    return code === null ? null : code.createDiagnosisPort(client, gateway, setup);
  };
  return {
    read: async () => (await port())?.read() ?? gone,
    routeAgain: async (row) => (await port())?.routeAgain(row) ?? gone,
    countAsPastMember: async (person) => (await port())?.countAsPastMember(person) ?? gone,
    acknowledge: async (...given) => (await port())?.acknowledge(...given) ?? gone,
  };
};

const gone = failed({ kind: 'offline' });
