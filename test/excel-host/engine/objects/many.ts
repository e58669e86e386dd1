/** Several objects of one class as if they were one: what is set is set on each; what differs reads as null. */
import { type Args, type ClassSpec, handle, type Handle, isHandle } from '../define';
import type { Engine } from '../engine';

export type Many = readonly Handle[];

const known = new WeakMap<ClassSpec<unknown>, ClassSpec<Many>>();

/** @param objects of one class, at least one */
export function manyOf(objects: Many): Handle | null {
  const [first] = objects;
  if (!first) return null;
  const spec = known.get(first.spec) ?? spread(first.spec);
  known.set(first.spec, spec);
  return handle(spec, objects);
}

function spread(spec: ClassSpec<unknown>): ClassSpec<Many> {
  const scalars = Object.entries(spec.scalars ?? {}).map(([name, { get, set }]) => {
    const common = (objects: Many, engine: Engine): unknown => {
      const values = objects.map(({ target }) => get(target, engine));
      return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
    };
    const setAll = (objects: Many, value: unknown, engine: Engine): void => {
      for (const { target } of objects) set?.(target, value, engine);
    };
    return [name, set ? { get: common, set: setAll } : { get: common }] as const;
  });
  const objects = Object.entries(spec.objects ?? {}).map(([name, open]) => {
    const openAll = (parents: Many, engine: Engine): Handle | null =>
      manyOf(parents.flatMap(({ target }) => open(target, engine) ?? []));
    return [name, openAll] as const;
  });
  const methods = Object.entries(spec.methods ?? {}).map(([name, method]) => {
    const callAll = (parents: Many, args: Args, engine: Engine): unknown => {
      const results = parents.map(({ target }) => method(target, args, engine));
      return results.every(isHandle) ? manyOf(results) : null;
    };
    return [name, callAll] as const;
  });
  const { getItem } = spec;
  return {
    name: spec.name,
    scalars: Object.fromEntries(scalars),
    objects: Object.fromEntries(objects),
    methods: Object.fromEntries(methods),
    ...(getItem && {
      getItem: (parents: Many, key: unknown, engine: Engine) =>
        manyOf(parents.flatMap(({ target }) => getItem(target, key, engine) ?? [])),
    }),
  };
}
