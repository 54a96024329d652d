import { spException, wrongType } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { found, nothing } from '../../protocol/odata/entity';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { saveView, type View } from '../../store/views';
import { noted } from '../core/note';
import { demandEnter } from '../core/enter';
import { demand, method, text, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { openStep, type Kind, type Step } from '../core/step';
import { viewFieldsEntity } from './view-entity';
import { columnName } from './view-write';

/** The columns of one view. */
interface FieldsAt {
  readonly list: List;
  readonly read: () => View;
}

function move(names: readonly string[], name: string, body: Json, arg: string | undefined): readonly string[] {
  const index = body['index'] ?? (arg === undefined ? names.length : Number(arg));
  if (typeof index !== 'number' || !Number.isInteger(index)) throw wrongType('Edm.Int32');
  if (!names.includes(name)) throw spException(400, -2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`);
  if (index < 0 || index >= names.length) throw spException(400, -2146233086, 'Specified argument was out of the range of valid values.\r\nParameter name: index');
  const rest = names.filter((one) => one !== name);
  return [...rest.slice(0, index), name, ...rest.slice(index)];
}

/** A method that changes which columns a view shows. `run` gets the name the call is about. */
const change = (at: string, run: (view: View, key: string, body: Json, list: List, args: readonly string[]) => readonly string[]): Step<FieldsAt> => ({
  at, verbs: 'POST',
  open: (ctx, { list, read }, segment) => method(at.replace(/\(.*$/, ''), (call) => {
    const view = read();
    demand(ctx, listScope(list.id), view.owner === ctx.caller.id ? Permission.viewListItems : Permission.manageLists);
    const key = segment.args[0] ?? text(call.body['strField'] ?? call.body['field']);
    saveView(ctx.site.db, list.no, { ...view, fields: run(view, key, call.body, list, segment.args) });
    noted(ctx, 'view', 'update', { list, facts: { ViewId: view.id } });
    return nothing;
  }),
});

export const viewFieldsKind: Kind<FieldsAt> = {
  type: 'SP.ViewFieldCollection',
  where: "web/lists/getByTitle('title')/defaultview/viewfields",
  steps: [
    change("addViewField('name')", (view, key, _body, list) => {
      const name = columnName(list, key);
      return view.fields.includes(name) ? view.fields : [...view.fields, name];
    }),
    change("removeViewField('name')", (view, key, _body, list) => {
      const name = columnName(list, key);
      return view.fields.filter((one) => one !== name);
    }),
    change('removeAllViewFields', () => []),
    change('moveViewFieldTo', (view, key, body, list, args) => move(view.fields, columnName(list, key), body, args[1])),
  ],
};

/** `viewfields` of a view. */
export function viewFieldsNode(ctx: Context, at: FieldsAt): Node {
  const readable = (): View => {
    demandEnter(ctx, at.list);
    return at.read();
  };
  return {
    name: 'SP.ViewFieldCollection',
    get: () => found(viewFieldsEntity(at.list, readable())),
    child: (segment) => openStep(viewFieldsKind, ctx, at, segment) ?? property(viewFieldsEntity(at.list, readable()), segment),
  };
}
