/** `load`: what is asked for, found and packed as the runtime expects it. */
import { type Handle } from './define';
import type { Engine } from './engine';
import { ExcelError, invalidArgument } from './errors';
import { type QueryInfo, wireName } from './protocol';

interface Wanted {
  /** Every scalar property. */
  all: boolean;
  readonly members: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, members: new Map() });

function wanted(paths: readonly string[]): Wanted {
  const root = nothing();
  for (const path of paths) {
    let at = root;
    for (const step of path.split('/')) {
      if (step === '*') break;
      const next = at.members.get(step) ?? nothing();
      at.members.set(step, next);
      at = next;
    }
    at.all = true;
  }
  return root;
}

/** What identifies the object to the runtime. */
export function identity({ spec, target }: Handle): Record<string, unknown> {
  return spec.id ? { [spec.id.key]: spec.id.of(target) } : {};
}

export function answerQuery(asked: Handle, info: QueryInfo, engine: Engine): unknown {
  const select = info.Select ?? [];
  const expand = info.Expand ?? [];
  const tree = wanted([...select, ...expand]);
  if (select.length === 0) tree.all = true;
  return load(asked, tree, engine, { top: info.Top, skip: info.Skip });
}

interface Window {
  readonly top?: number;
  readonly skip?: number;
}

function load(asked: Handle, tree: Wanted, engine: Engine, window: Window = {}): Record<string, unknown> {
  const { spec } = asked;
  const out = identity(asked);
  if (tree.all && !spec.items) loadAll(asked, out, engine);
  const ofItems = nothing();
  ofItems.all = tree.all;
  for (const [member, inner] of tree.members) {
    if (spec.scalars?.[member]) out[wireName(member)] = scalar(asked, member, inner, engine);
    else if (spec.objects?.[member]) out[wireName(member)] = object(asked, member, inner, engine);
    else if (!spec.items) throw unknownMember(spec.name, member, engine);
    else if (member === 'items')
      throw invalidArgument('a list of names is not cleaned of "items/" by the runtime: write one string');
    else ofItems.members.set(member, inner);
  }
  if (spec.items && (ofItems.all || ofItems.members.size > 0))
    out['_Items'] = items(asked, ofItems, engine, window);
  return out;
}

function loadAll({ spec, target }: Handle, out: Record<string, unknown>, engine: Engine): void {
  for (const [member, { get }] of Object.entries(spec.scalars ?? {}))
    if (engine.api.has(spec.name, member, 'read')) out[wireName(member)] = get(target, engine);
}

function scalar({ spec, target }: Handle, member: string, inner: Wanted, engine: Engine): unknown {
  if (inner.members.size > 0) throw invalidArgument(`${spec.name}.${member} has nothing inside`);
  return engine.at(`${spec.name}.${member}`, () => {
    engine.api.require(spec.name, member, 'read');
    return spec.scalars?.[member]?.get(target, engine);
  });
}

function object({ spec, target }: Handle, member: string, inner: Wanted, engine: Engine): unknown {
  const next = engine.at(`${spec.name}.${member}`, () => {
    engine.api.require(spec.name, member, 'read');
    return spec.objects?.[member]?.(target, engine) ?? null;
  });
  return next && load(next, inner, engine);
}

function items(asked: Handle, tree: Wanted, engine: Engine, { top, skip = 0 }: Window): unknown[] {
  const all = asked.spec.items?.(asked.target, engine) ?? [];
  return all.slice(skip, top === undefined ? undefined : skip + top).map((item) => load(item, tree, engine));
}

/** A member the documentation has but the stand-in has not is said to be so, never passed over. */
export function unknownMember(className: string, member: string, engine: Engine): ExcelError {
  if (!member.startsWith('_') && !engine.api.knows(className, member)) {
    const error = new ExcelError('ApiNotFound', `there is no ${className}.${member}`);
    error.location = `${className}.${member}`;
    return error;
  }
  return engine.at(`${className}.${member}`, () => {
    engine.api.require(className, member, 'read');
    const error = new ExcelError('NotImplemented', `the stand-in does not simulate ${className}.${member}`);
    error.location = `${className}.${member}`;
    return error;
  });
}
