import { type ClassSpec, must } from '../define';
import type { WorkbookModel } from '../model';

export const workbookProtectionSpec: ClassSpec<WorkbookModel> = {
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    protect: (book, args) => {
      args.atMost(1).optional(0, must.text);
      book.isProtected = true;
    },
    unprotect: (book, args) => {
      args.atMost(1).optional(0, must.text);
      book.isProtected = false;
    },
  },
};
