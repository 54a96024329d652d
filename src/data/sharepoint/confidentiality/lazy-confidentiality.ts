import type { ConfidentialityPort } from '../../ports/confidentiality';
import { failed } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** The port of confidential cases, whose code is fetched when somebody looks at who may open a case. */
export const lazyConfidentiality = (client: SharePointClient, gateway: RowGateway): ConfidentialityPort => {
  const port = async (): Promise<ConfidentialityPort | null> => {
    const code = await import(/* webpackChunkName: 'confidential' */ './confidentiality-port').catch(() => null);
    return code === null ? null : code.createConfidentialityPort(client, gateway);
  };
  return {
    mayProtect: async () => (await port())?.mayProtect() ?? gone,
    protect: async (...given) => (await port())?.protect(...given) ?? gone,
    setPeople: async (...given) => (await port())?.setPeople(...given) ?? gone,
    people: async (row) => (await port())?.people(row) ?? gone,
    left: async (row) => (await port())?.left(row) ?? gone,
  };
};

const gone = failed({ kind: 'offline' });
