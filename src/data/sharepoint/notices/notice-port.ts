import type { NoticePort } from '../../ports/notices';
import { failed, success } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import { rowShapes } from '../mapper/shapes';
import type { RowGateway } from '../rows/row-gateway';
import { readNotices } from './read-notices';

/** Notices over SharePoint (contract: NoticePort). @param personId the person's id on the site */
export const createNoticePort = (client: SharePointClient, gateway: RowGateway, personId: number | null): NoticePort => ({
  mine: () => readNotices(client, client.sp, personId),

  receive: async (row, receipt) => {
    const limit = rowShapes.notice['receipt']?.maxLength ?? 0;
    if (receipt.receipt.length > limit) return failed({ kind: 'tooLong', length: receipt.receipt.length, limit });
    const saved = await gateway.save('notice', row.id, row.etag, { ...receipt });
    if (!saved.ok) return saved;
    if (saved.value.kind === 'saved') return success({ kind: 'received', row: { ...row, ...receipt, etag: saved.value.etag } });
    const { row: now } = saved.value;
    // An answer that was lost, or another tab: the receipt is this person's own, and stands as it was given first.
    const isOwn = now.receivedOn !== null && now.editor !== null && now.editor.id === personId;
    return success({ kind: isOwn ? 'received' : 'changed', row: now });
  },
});
