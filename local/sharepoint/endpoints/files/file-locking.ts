import { nothing, type Reply } from '../../protocol/odata/entity';
import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { saveState } from '../../store/files';
import { checkIn, checkOut, earlierVersions, renumber, undoCheckOut } from '../../store/file-versions';
import { itemScope } from '../../store/permissions';
import { may, method } from '../core/node';
import type { Step } from '../core/step';
import { voidMethod } from '../core/void-method';
import { demandOn, type PlacedFile } from './file-access';
import { demandMine, notTakenOut } from './locks';

/** `checkintype`. */
const CHECK_IN = { minor: 0, major: 1, overwrite: 2 } as const;
const LONGEST_COMMENT = 1023;

function commentOf({ named, args }: Segment): string {
  const comment = named['comment'] ?? args[0] ?? '';
  if (comment.length > LONGEST_COMMENT) throw spException(400, -2147024809, `The comment may have at most ${LONGEST_COMMENT} characters.`);
  return comment;
}

const nextMajor = (uiVersion: number): number => (Math.floor(uiVersion / 512) + 1) * 512;

/** The version a check-in ends in. Where no drafts are kept, one that asks for a draft is a whole version. */
function versionAfter({ list, file }: PlacedFile, type: number): number {
  const base = file.state.checkOut?.before.uiVersion ?? file.item.uiVersion;
  if (type === CHECK_IN.overwrite || !list.props.EnableVersioning) return base;
  return type === CHECK_IN.minor && list.props.EnableMinorVersions ? base + 1 : nextMajor(base);
}

function takeOut(ctx: Context, placed: PlacedFile): Reply {
  demandOn(ctx, placed, Permission.editListItems);
  demandMine(ctx, placed.list, placed.file);
  if (placed.file.state.checkOut === undefined) checkOut(ctx.site, placed.list, placed.file, ctx.caller.id);
  return nothing;
}

/** Who may override check-outs ends also another person's. */
function demandHeld(ctx: Context, placed: PlacedFile): void {
  demandOn(ctx, placed, Permission.editListItems);
  if (placed.file.state.checkOut === undefined) throw notTakenOut(ctx, placed.list, placed.file.item);
  if (!may(ctx, itemScope(placed.list.id, placed.file.item.id), Permission.cancelCheckout)) demandMine(ctx, placed.list, placed.file);
}

function bringIn(ctx: Context, placed: PlacedFile, segment: Segment): Reply {
  const type = Number(segment.named['checkintype'] ?? segment.args[1] ?? CHECK_IN.major);
  const comment = commentOf(segment);
  demandHeld(ctx, placed);
  checkIn(ctx.site, placed.list, placed.file, versionAfter(placed, type), comment, ctx.caller.id);
  return nothing;
}

/** `publish` makes the draft a whole version, `unpublish` the whole version a draft. */
function publish(ctx: Context, placed: PlacedFile, segment: Segment, isPublic: boolean): Reply {
  const { list, file } = placed;
  const comment = commentOf(segment);
  demandOn(ctx, placed, Permission.editListItems);
  demandMine(ctx, list, file);
  if (!list.props.EnableMinorVersions) throw spException(500, -2147467259, 'You can only publish, unpublish documents in a minor version enabled list.');
  const { uiVersion } = file.item;
  if ((uiVersion % 512 === 0) === isPublic) return nothing;
  const drafts = earlierVersions(ctx.site.db, list, file.item).filter((one) => one.uiVersion >= uiVersion - 512).map((one) => one.uiVersion);
  const wanted = isPublic ? nextMajor(uiVersion) : Math.max(uiVersion - 512, ...drafts) + 1;
  saveState(ctx.site.db, list, file.item.id, { ...file.state, comments: { ...file.state.comments, [wanted]: comment } });
  renumber(ctx.site, list, file, wanted, ctx.caller.id, uiVersion - 1);
  return nothing;
}

/** Check-out and publication of a file. */
export const lockingOfFile: readonly Step<PlacedFile>[] = [
  { at: 'checkOut', verbs: 'POST', open: (ctx, placed) => method('checkOut', () => takeOut(ctx, placed)) },
  { at: "checkIn(comment='',checkintype=1)", verbs: 'POST', open: (ctx, placed, segment) => method('checkIn', () => bringIn(ctx, placed, segment)) },
  {
    at: 'undoCheckOut', verbs: 'POST',
    open: (ctx, placed) => voidMethod('undoCheckOut', () => {
      demandHeld(ctx, placed);
      undoCheckOut(ctx.site, placed.list, placed.file, ctx.caller.id);
    }),
  },
  { at: "publish(comment='')", verbs: 'POST', open: (ctx, placed, segment) => method('publish', () => publish(ctx, placed, segment, true)) },
  { at: "unpublish(comment='')", verbs: 'POST', open: (ctx, placed, segment) => method('unPublish', () => publish(ctx, placed, segment, false)) },
];
