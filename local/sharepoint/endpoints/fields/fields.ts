import { bareId } from '../../model/text';
import { collection, created, deleted, found, nothing, updated, type Reply } from '../../protocol/odata/entity';
import { spException, SpError } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { FieldDef } from '../../model/field-def';
import { columnNamed, treeOf } from '../../model/formula/check';
import { walk } from '../../model/formula/parse';
import { typeOf } from '../../model/field-types';
import type { List } from '../../store/lists';
import { inMemory } from '../core/local-filter';
import { method, type Call, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, openStep, type Kind, type Step } from '../core/step';
import { columnsOfList, columnsOfSite, demandManage, demandRead, dropColumn, saveColumn, type Columns } from './columns';
import { columnEntity } from './field-entity';
import { createDependentLookup, createField, createFieldFromXml, updateField } from './field-write';
import { pushToLists } from './site-column-push';

export const noField = (name: string): SpError =>
  new SpError(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);

/** A column of somebody's, looked up anew at each operation. */
interface FieldAt {
  readonly columns: Columns;
  readonly read: () => FieldDef;
}

function isNamed(formula: FieldDef, field: FieldDef, fields: readonly FieldDef[]): boolean {
  return walk(treeOf(String(formula.extras['Formula'] ?? ''))).some((step) => step.kind === 'column' && columnNamed(fields, step.name)?.id === field.id);
}

function remove(ctx: Context, { columns, read }: FieldAt): void {
  demandManage(ctx, columns);
  const field = read();
  if (field.isBase) throw spException(500, -2130575306, `The field ${field.title} cannot be deleted.`);
  if (field.hidden) throw spException(500, -2130575214, 'You cannot delete a hidden column.');
  const all = columns.all();
  if (all.some((one) => one.type === 'Calculated' && one.id !== field.id && isNamed(one, field, all))) throw spException(500, -2130575296, 'The formula contains reference(s) to field(s).');
  // What shows another property of this lookup goes with it.
  for (const one of all) if (one.extras['PrimaryFieldId'] === field.id) dropColumn(ctx, columns, one);
  dropColumn(ctx, columns, field);
}

/** `setShowInEditForm(false)`: kept in the column's XML. */
const show = (form: 'DisplayForm' | 'EditForm' | 'NewForm'): Step<FieldAt> => ({
  at: `setShowIn${form}(true)`, verbs: 'POST',
  open: (ctx, at, segment) => method(`setShowIn${form}`, () => {
    demandManage(ctx, at.columns);
    const field = at.read();
    const isShown = !/^(false|0)$/i.test(segment.args[0] ?? 'true');
    saveColumn(ctx, at.columns, { ...field, more: { ...field.more, [`ShowIn${form}`]: isShown ? 'TRUE' : 'FALSE' } }, field);
    return nothing;
  }),
});

/** One column and all that lies below it. */
export const fieldKind: Kind<FieldAt> = {
  type: 'SP.Field',
  where: "web/lists/getByTitle('title')/fields/getByInternalNameOrTitle('name')",
  steps: [
    show('DisplayForm'), show('EditForm'), show('NewForm'),
    { at: 'deleteObject', verbs: 'POST', open: (ctx, at) => method('deleteObject', () => { remove(ctx, at); return nothing; }) },
    {
      at: 'updateAndPushChanges(true)', verbs: 'POST',
      open: (ctx, at, segment) => method('updateAndPushChanges', (call) => {
        demandManage(ctx, at.columns);
        const field = updateField(ctx, at.columns, at.read(), call.body);
        if (at.columns.list === undefined && !/^(false|0)$/i.test(segment.args[0] ?? 'true')) pushToLists(ctx, field);
        return nothing;
      }),
    },
    ...absent('DescriptionResource', 'TitleResource', 'validateSetValue'),
  ],
};

/** The column `pick` finds; `key` is what the address called it, for the sentence when there is none. */
export function fieldNode(ctx: Context, columns: Columns, key: string, pick: (field: FieldDef) => boolean): Node {
  const find = (): FieldDef | undefined => columns.all().find(pick);
  const at: FieldAt = {
    columns,
    read() {
      const field = find();
      if (field === undefined) throw noField(key);
      return field;
    },
  };
  return {
    get name() {
      const field = find();
      return field === undefined ? 'SP.Field' : typeOf(field.type).odata;
    },
    get: () => {
      demandRead(ctx, columns);
      return found(columnEntity(ctx, columns, at.read()));
    },
    merge: (call) => {
      demandManage(ctx, columns);
      updateField(ctx, columns, at.read(), call.body);
      return updated();
    },
    remove: () => {
      remove(ctx, at);
      return deleted;
    },
    child: (segment) => {
      const step = openStep(fieldKind, ctx, at, segment);
      if (step !== undefined) return step;
      demandRead(ctx, columns);
      return property(columnEntity(ctx, columns, at.read()), segment);
    },
  };
}

const parametersOf = (call: Call): Json => {
  const given = call.body['parameters'];
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Json) : {};
};

/** A method of the collection that makes a column. */
const making = (at: string, make: (ctx: Context, columns: Columns, call: Call, named: Readonly<Record<string, string>>, args: readonly string[]) => FieldDef): Step<Columns> => ({
  at, verbs: 'POST',
  open: (ctx, columns, segment) => method(segment.text, (call) => {
    demandManage(ctx, columns);
    return found(columnEntity(ctx, columns, make(ctx, columns, call, segment.named, segment.args)));
  }),
});

const byId: Step<Columns>['open'] = (ctx, columns, segment) => {
  const key = bareId(segment.args[0] ?? '');
  return segment.hasArgs ? fieldNode(ctx, columns, segment.args[0] ?? '', (field) => field.id === key) : undefined;
};

/** Columns of a list or of the web. */
export const fieldsKind: Kind<Columns> = {
  type: 'SP.Field collection',
  where: "web/lists/getByTitle('title')/fields",
  steps: [
    { at: "('id')", verbs: 'GET MERGE DELETE', open: byId },
    { at: "getById('id')", verbs: 'GET MERGE DELETE', open: byId },
    { at: "getByTitle('title')", verbs: 'GET MERGE DELETE', open: (ctx, columns, { args: [key = ''] }) => fieldNode(ctx, columns, key, titled(columns, key)) },
    {
      at: "getByInternalNameOrTitle('name')", verbs: 'GET MERGE DELETE',
      open: (ctx, columns, { args: [key = ''] }) => {
        const isInternal = columns.all().some((field) => field.internalName === key);
        return fieldNode(ctx, columns, key, isInternal ? (field) => field.internalName === key : titled(columns, key));
      },
    },
    making('createFieldAsXml', (ctx, columns, call) => createFieldFromXml(ctx, columns, parametersOf(call))),
    making('AddField', (ctx, columns, call) => createField(ctx, columns, parametersOf(call))),
    making("addDependentLookupField(displayName='x',primaryLookupFieldId='id',showField='y')", (ctx, columns, call, named, args) => {
      const read = (name: string, at: number): string => named[name.toLowerCase()] ?? args[at] ?? String(call.body[name] ?? '');
      return createDependentLookup(ctx, columns, { title: read('displayName', 0), primary: read('primaryLookupFieldId', 1), shown: read('showField', 2) });
    }),
  ],
};

/** The column of a title: of several the one people fill in, before those that only show it. */
function titled(columns: Columns, title: string): (field: FieldDef) => boolean {
  const all = columns.all().filter((field) => field.title === title);
  const first = all.find((field) => field.type !== 'Computed' && !field.hidden) ?? all[0];
  return (field) => field.id === first?.id && field.title === title;
}

/** `fields` of a list or of the web. `isFixed`: a collection that is only read. */
export function columnsNode(ctx: Context, columns: Columns, isFixed = false): Node {
  const all = (call: Call): Reply => {
    demandRead(ctx, columns);
    const fields = columns.all();
    return collection('SP.ApiData.Fields', inMemory(fields.map((field) => columnEntity(ctx, columns, field, fields)), call.options));
  };
  return {
    name: 'SP.Field',
    get: all,
    ...(isFixed ? {} : {
      post: (call: Call): Reply => {
        demandManage(ctx, columns);
        return created(columnEntity(ctx, columns, createField(ctx, columns, call.body)));
      },
    }),
    child: (segment) => openStep(fieldsKind, ctx, columns, segment),
  };
}

export const fieldsNode = (ctx: Context, list: List): Node => columnsNode(ctx, columnsOfList(ctx, list));
export const siteFieldsNode = (ctx: Context, isFixed = false): Node => columnsNode(ctx, columnsOfSite(ctx), isFixed);
