import type { Args, ClassSpec } from '../define';
import type { Engine } from '../engine';

type Methods<T> = NonNullable<ClassSpec<T>['methods']>;

/** The runtime's own pair of methods behind `onSomething.add` and `remove`. */
export function registration<T>(register: string, type: number, target: (object: T) => string): Methods<T> {
  const unregister = register.replace('Register', 'Unregister');
  const memberOf = (wire: string): string => wire;
  return {
    [memberOf(register)]: (object: T, args: Args, { events }: Engine) => {
      args.atMost(0);
      events.register(type, target(object));
    },
    [memberOf(unregister)]: (object: T, args: Args, { events }: Engine) => {
      args.atMost(0);
      events.unregister(type, target(object));
    },
  };
}
