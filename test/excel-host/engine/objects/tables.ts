import { type ClassSpec } from '../define';
import type { SheetModel, WorkbookModel } from '../model';

/** Our workbooks have no tables; there are none here either. */
export const tablesSpec: ClassSpec<SheetModel | WorkbookModel> = {
  name: 'TableCollection',
  scalars: { count: { get: () => 0 } },
  items: () => [],
  getItem: () => null,
  methods: {
    getCount: (_owner, args) => args.atMost(0) && 0,
    getItemOrNullObject: (_owner, args) => args.atMost(1) && null,
  },
};
