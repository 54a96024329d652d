import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { inAddress } from '../files/file-entity';

export const attachmentUrl = (ctx: Context, list: List, item: number, name: string): string => `${ctx.webPath}/${list.folder}/Attachments/${item}/${name}`;

/** An attachment as the API shows it (5.8). */
export function attachmentEntity(ctx: Context, list: List, item: number, name: string): Entity {
  const url = attachmentUrl(ctx, list, item, name);
  return {
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    link: `Web/Lists(guid'${list.id}')/Items(${item})/AttachmentFiles('${inAddress(name)}')`,
    props: { FileName: name, FileNameAsPath: { DecodedUrl: name }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url },
  };
}
