import { type ClassSpec, handle, must } from '../define';
import type { WorkbookModel } from '../model';
import { bytesFromBase64 } from './base64';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const applicationSpec: ClassSpec<WorkbookModel> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = must.oneOf(value, MODES);
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    /** Nothing is calculated: cached results stay what they were. */
    calculate: (_book, args) => {
      args.atMost(1).oneOf(0, CALCULATIONS);
    },
    suspendApiCalculationUntilNextSync: (_book, args) => {
      args.atMost(0);
    },
    suspendScreenUpdatingUntilNextSync: (_book, args) => {
      args.atMost(0);
    },
    createWorkbook: (_book, args, engine) => {
      const base64 = args.atMost(1).optional(0, must.text);
      if (base64 !== undefined) engine.readFile(bytesFromBase64(base64));
      return handle(createdSpec, { id: engine.newId(), base64: base64 ?? '' });
    },
  },
};

interface Created {
  readonly id: string;
  readonly base64: string;
}

const createdSpec: ClassSpec<Created> = {
  name: 'WorkbookCreated',
  id: { key: 'Id', of: ({ id }) => id },
  scalars: { id: { get: ({ id }) => id } },
  methods: {
    open: ({ base64 }, args, engine) => {
      args.atMost(0);
      engine.opened.push(base64);
    },
  },
};
