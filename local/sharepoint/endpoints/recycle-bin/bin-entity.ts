import type { Context } from '../../protocol/http/exchange';
import type { Entity } from '../../protocol/odata/entity';
import type { BinEntry } from '../../store/bin';
import { principalById } from '../../store/principals';
import type { Bin } from './bin-access';

export const BIN_SET = 'SP.ApiData.RecycleBinItems';
export const BIN_ITEM = 'SP.RecycleBinItem';

/** `12/15/2021 12:43 AM`, in the web's time zone. */
function localTime(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', hour12: true });
  const { month, day, year, hour, minute, dayPeriod } = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${month}/${day}/${year} ${hour}:${minute} ${dayPeriod}`;
}

/** A thing in the recycle bin as the API shows it (rule 17.1). */
export function binEntity(ctx: Context, bin: Bin, entry: BinEntry): Entity {
  const person = (id: number): { readonly title: string; readonly email: string } => principalById(ctx.site.db, id) ?? { title: '', email: '' };
  const [author, deletedBy] = [person(entry.author), person(entry.by)];
  return {
    type: BIN_ITEM,
    set: BIN_SET,
    link: `${bin === 'web' ? 'Web' : 'Site'}/RecycleBin('${entry.id}')`,
    props: {
      AuthorEmail: author.email,
      AuthorName: author.title,
      DeletedByEmail: deletedBy.email,
      DeletedByName: deletedBy.title,
      DeletedDate: entry.at,
      DeletedDateLocalFormatted: localTime(entry.at, ctx.site.timeZone),
      DirName: entry.dir,
      DirNamePath: { DecodedUrl: entry.dir },
      Id: entry.id,
      ItemState: entry.stage,
      ItemType: entry.type,
      LeafName: entry.leaf,
      LeafNamePath: { DecodedUrl: entry.leaf },
      Size: String(entry.size),
      Title: entry.title,
    },
  };
}
