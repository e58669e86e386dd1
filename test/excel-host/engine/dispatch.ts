/** One batch: object paths become objects, actions are done in order, and the first that fails ends it. */
import { Args, found, type Handle, handle, isHandle, isRecord } from './define';
import type { Engine } from './engine';
import { ExcelError, invalidArgument } from './errors';
import { workbookSpec } from './objects/workbook';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  memberName,
  PATH,
} from './protocol';
import { answerQuery, identity, unknownMember } from './query';

const HTTP: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

export function runBatch(batch: Batch, engine: Engine): BatchResult {
  const run = new BatchRun(batch, engine);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    engine.counts.actions += 1;
    try {
      results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: HTTP[error.code] ?? 400,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  private readonly resolved = new Map<number, Handle | null>();
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    private readonly engine: Engine,
  ) {
    const keeping = batch.Actions.filter(
      ({ ActionType, Name }) => ActionType === ACTION.method && Name === '_KeepReference',
    );
    this.kept = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  act(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ACTION.query: {
        const asked = this.resolve(action.ObjectPathId);
        return asked && answerQuery(asked, action.QueryInfo ?? {}, this.engine);
      }
      case ACTION.method:
        return this.method(action);
      case ACTION.set:
        return this.set(action);
      case ACTION.trace:
        return null;
      default:
        throw new ExcelError('NotImplemented', `action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.resolve(pathId);
    if (!object) return null;
    const keep = object.spec.isReferable && this.kept.has(pathId);
    return keep ? { ...identity(object), _ReferenceId: this.engine.keep(object) } : identity(object);
  }

  private method(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === '_KeepReference') return null;
    if (!object) throw notOnNullObject(memberName(action.Name));
    const result = this.call(object, action.Name, this.args(action.ArgumentInfo));
    return isHandle(result) ? identity(result) : (result ?? null);
  }

  private call({ spec, target }: Handle, wire: string, args: Args): unknown {
    const member = memberName(wire);
    const method = spec.methods?.[member];
    if (!method) throw unknownMember(spec.name, member, this.engine);
    return this.engine.at(`${spec.name}.${member}`, () => {
      this.engine.api.require(spec.name, member, 'write');
      const result = method(target, args, this.engine);
      this.engine.did(`${spec.name}.${member}`);
      return result;
    });
  }

  private set(action: Action): null {
    const object = this.resolve(action.ObjectPathId);
    const member = memberName(action.Name);
    if (!object) throw notOnNullObject(member);
    const { spec, target } = object;
    const scalar = spec.scalars?.[member];
    if (!scalar) throw unknownMember(spec.name, member, this.engine);
    const [value] = this.values(action.ArgumentInfo);
    this.engine.at(`${spec.name}.${member}`, () => {
      this.engine.api.require(spec.name, member, 'write');
      if (!scalar.set) throw invalidArgument(`${spec.name}.${member} is read-only`);
      scalar.set(target, value, this.engine);
      this.engine.did(`${spec.name}.${member}`);
    });
    return null;
  }

  private resolve(pathId: number): Handle | null {
    let object = this.resolved.get(pathId);
    if (object === undefined) {
      object = this.find(pathId);
      this.resolved.set(pathId, object);
    }
    if (object?.spec.isAlive && !object.spec.isAlive(object.target, this.engine))
      throw new ExcelError('ItemNotFound', `this ${object.spec.name} is gone`);
    return object;
  }

  private find(pathId: number): Handle | null {
    const path = found(this.batch.ObjectPaths[String(pathId)], 'InvalidArgument');
    switch (path.ObjectPathType) {
      case PATH.root:
        return handle(workbookSpec, this.engine.model);
      case PATH.service:
        return this.engine.service(path.Name);
      case PATH.reference:
        return this.engine.kept(path.Name);
      case PATH.none:
        return null;
    }
    const parent = this.resolve(found(path.ParentObjectPathId, 'InvalidArgument'));
    // What hangs on a null object is a null object too.
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.property(parent, memberName(path.Name));
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, args);
    const result = this.call(parent, path.Name, args);
    if (result !== null && !isHandle(result)) throw invalidArgument(`${path.Name} yields no object`);
    return result;
  }

  private property({ spec, target }: Handle, member: string): Handle | null {
    const open = spec.objects?.[member];
    if (!open) throw unknownMember(spec.name, member, this.engine);
    return this.engine.at(`${spec.name}.${member}`, () => {
      this.engine.api.require(spec.name, member, 'read');
      return open(target, this.engine);
    });
  }

  private item({ spec, target }: Handle, args: Args): Handle | null {
    const { getItem } = spec;
    if (!getItem) throw unknownMember(spec.name, 'getItem', this.engine);
    return this.engine.at(`${spec.name}.getItem`, () => found(getItem(target, args.raw(0), this.engine)));
  }

  private args(info: ArgumentInfo | undefined): Args {
    return new Args(this.values(info));
  }

  private values(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.unfold(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  /** Object paths among arguments become the objects they stand for. */
  private unfold(values: readonly unknown[], references: readonly unknown[] | undefined): readonly unknown[] {
    return values.map((value, index) => {
      const reference = references?.[index];
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
      if (Array.isArray(value) && Array.isArray(reference)) return this.unfold(value, reference);
      return this.unfoldRecord(value);
    });
  }

  private unfoldRecord(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.unfoldRecord(inner)]));
  }
}

function notOnNullObject(member: string): ExcelError {
  const error = new ExcelError('ItemNotFound', 'called on a null object');
  error.location = member;
  return error;
}
