/** Collections of keys and values: settings and custom properties. */
import { type ClassSpec, handle, type Handle, must } from '../define';
import { invalidArgument } from '../errors';

interface Item {
  readonly map: Map<string, unknown>;
  readonly key: string;
}

interface Kind<T> {
  readonly collection: string;
  readonly item: string;
  readonly mapOf: (target: T) => Map<string, unknown>;
  readonly accept: (value: unknown) => unknown;
}

/** @returns the collection's description; `add` on a key that is there sets it */
export function keyValues<T>({ collection, item, mapOf, accept }: Kind<T>): ClassSpec<T> {
  const itemSpec: ClassSpec<Item> = {
    name: item,
    id: { key: '_Id', of: ({ key }) => key },
    isAlive: ({ map, key }) => map.has(key),
    scalars: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ map, key }) => map.get(key),
        set: ({ map, key }, value) => {
          map.set(key, accept(value));
        },
      },
    },
    methods: {
      delete: ({ map, key }, args) => {
        args.atMost(0);
        map.delete(key);
      },
    },
  };
  const find = (target: T, key: string): Handle | null => {
    const map = mapOf(target);
    return map.has(key) ? handle(itemSpec, { map, key }) : null;
  };
  return {
    name: collection,
    items: (target) => [...mapOf(target).keys()].flatMap((key) => find(target, key) ?? []),
    getItem: (target, key) => find(target, must.text(key, 'key')),
    methods: {
      add: (target, args) => {
        const key = args.atMost(2).text(0);
        if (key === '') throw invalidArgument('a key is needed');
        mapOf(target).set(key, accept(args.raw(1)));
        return find(target, key);
      },
      getCount: (target, args) => args.atMost(0) && mapOf(target).size,
      getItemOrNullObject: (target, args) => find(target, args.atMost(1).text(0)),
    },
  };
}
