import { type ClassSpec, must } from '../define';
import type { WorkbookModel } from '../model';

/** `context.runtime`: whether events are told at all. */
export const runtimeSpec: ClassSpec<WorkbookModel> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (_book, engine) => engine.events.isEnabled,
      set: (_book, value, engine) => {
        engine.events.isEnabled = must.boolean(value);
      },
    },
  },
};
