import { FlowError, type ExpressionContext, type Json } from '../expressions/index';
import { shownRecord, type ActionRecord } from './records';

/** What a run knows that no action gives it. */
export interface RunFacts {
  readonly now: () => number;
  readonly newGuid: () => string;
  readonly parameter: (name: string) => Json;
  readonly runId: string;
  readonly flowName: string;
}

/** The actions that have ended where an expression stands: those of the whole run, and of the rounds it is inside. */
export class Frame {
  public readonly facts: RunFacts;
  private readonly records = new Map<string, ActionRecord>();
  private readonly parent: Frame | undefined;
  private readonly loop: { readonly name: string; readonly item: Json } | undefined;

  public constructor(facts: RunFacts, parent?: Frame, loop?: { readonly name: string; readonly item: Json }) {
    this.facts = facts;
    this.parent = parent;
    this.loop = loop;
  }

  /** A round of a loop: sees what is outside, and keeps what happens inside to itself. */
  public round(name: string, item: Json): Frame {
    return new Frame(this.facts, this, { name, item });
  }

  public add(record: ActionRecord): void {
    this.records.set(record.name, record);
  }

  /**
   * What expressions may ask for here.
   * @param own the item of a Query or a Select at work
   */
  public context(own?: { readonly item: Json }): ExpressionContext {
    const { now, newGuid, parameter, runId, flowName } = this.facts;
    return {
      now, newGuid, parameter,
      outputs: (name) => this.find(name).outputs ?? null,
      action: (name) => shownRecord(this.find(name)),
      result: (name) => {
        const { inside, status } = this.find(name);
        if (inside === undefined && status !== 'Skipped') throw new FlowError(`'${name}' has no actions inside, so it has no result().`);
        return (inside ?? []).flat().map(shownRecord);
      },
      item: (name) => (name === undefined && own !== undefined ? own.item : this.itemOf(name)),
      triggerOutputs: () => null,
      workflow: () => ({ id: flowName, name: flowName, tags: { flowDisplayName: flowName }, run: { id: runId, name: runId } }),
    };
  }

  private find(name: string): ActionRecord {
    const found = this.records.get(name) ?? (this.parent?.has(name) === true ? this.parent.find(name) : undefined);
    if (found === undefined) throw new FlowError(`The action '${name}' has not run here: either there is none, or it is not among those this action runs after.`);
    return found;
  }

  private has(name: string): boolean {
    return this.records.has(name) || this.parent?.has(name) === true;
  }

  private itemOf(name: string | undefined): Json {
    if (this.loop !== undefined && (name === undefined || name === this.loop.name)) return this.loop.item;
    if (this.parent === undefined) throw new FlowError(name === undefined ? 'item() stands outside every loop.' : `items('${name}') stands outside that loop.`);
    return this.parent.itemOf(name);
  }
}
