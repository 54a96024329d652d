import type { NoticePort } from '../../ports/notices';
import { failed } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** The port of the notices, whose code is fetched when somebody has one. */
export const lazyNotices = (client: SharePointClient, gateway: RowGateway, personId: number | null): NoticePort => {
  const port = async (): Promise<NoticePort | null> => {
    const code = await import(/* webpackChunkName: 'notice-port' */ './notice-port').catch(() => null);
    return code === null ? null : code.createNoticePort(client, gateway, personId);
  };
  return {
    mine: async () => (await port())?.mine() ?? gone,
    receive: async (...given) => (await port())?.receive(...given) ?? gone,
  };
};

const gone = failed({ kind: 'offline' });
