import { type ClassSpec, must } from '../define';
import { ExcelError, invalidArgument } from '../errors';
import { PROTECTION_OPTIONS, type ProtectionModel, type SheetModel } from '../model';
import { EVENT } from '../protocol';

const SELECTION = ['Normal', 'Unlocked', 'None'] as const;

export const sheetProtectionSpec: ClassSpec<SheetModel> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ protection }) => protection !== null },
    /** Null while the sheet is not protected. */
    options: {
      get: ({ protection }) =>
        protection && {
          ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, protection.options[name] ?? false])),
          selectionMode: protection.options.selectionMode ?? 'Normal',
        },
    },
  },
  methods: {
    protect: (sheet, args, engine) => {
      const given = args.atMost(2).optional(0, (value) => options(value)) ?? {};
      const password = args.optional(1, must.text);
      if (sheet.protection) throw new ExcelError('InvalidOperation', `${sheet.name} is protected already`);
      sheet.protection = password === undefined ? { options: given } : { options: given, password };
      engine.events.emit(EVENT.protectionChanged, sheet.id, { isProtected: true, worksheetId: sheet.id });
    },
    unprotect: (sheet, args, engine) => {
      const password = args.atMost(1).optional(0, must.text);
      if (!sheet.protection) return;
      const needed = sheet.protection.password;
      if (needed !== undefined && needed !== password)
        throw new ExcelError('InvalidArgument', 'another password');
      sheet.protection = null;
      engine.events.emit(EVENT.protectionChanged, sheet.id, { isProtected: false, worksheetId: sheet.id });
    },
  },
};

function options(value: unknown): ProtectionModel['options'] {
  const given = must.record(value, [...PROTECTION_OPTIONS, 'selectionMode'], 'options');
  const out: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(given)) {
    if (option === null || option === undefined) continue;
    if (name === 'selectionMode') must.oneOf(option, SELECTION, name);
    else if (typeof option !== 'boolean') throw invalidArgument(`${name} must be true or false`);
    out[name] = option;
  }
  return out;
}
