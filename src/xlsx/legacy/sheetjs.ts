/**
 * SheetJS, as far as it is used here: it reads the binary formats. It is large and seldom needed, so it is loaded only when a
 * file needs it.
 */
import type { WorkBook } from '@e965/xlsx';
import { codePages } from './code-pages';

/** An array of bytes of any kind, to which it has tied its own ways to read it. */
export interface Bytes {
  readonly length: number;
  [offset: number]: number;
}

/** An OLE compound file, or any archive put into the same shape. */
export interface Container {
  /** Full paths of streams and storages, and what each is, at the same index. */
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Bytes; size?: number }[];
}

interface Options {
  /** Rows as sparse arrays: a far-off cell costs what one cell costs. */
  readonly dense: true;
  readonly cellFormula: true;
  readonly cellNF: true;
  /** Hidden columns are found only with it. */
  readonly cellStyles: true;
  readonly sheetStubs: false;
  readonly cellHTML: false;
  readonly type?: 'array';
}

const OPTIONS: Options = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: false,
  cellHTML: false,
};

/** What the module exports beyond its own type declarations. */
interface Module {
  readonly read: (bytes: Uint8Array, options: object) => WorkBook;
  readonly parse_xlscfb: (container: Container | Uint8Array, options: object) => WorkBook;
  readonly parse_zip: (container: Container, options: object) => WorkBook;
  readonly set_cptable: (tables: object) => void;
  readonly CFB: {
    readonly read: (bytes: Uint8Array, options: object) => Container;
    readonly utils: {
      readonly cfb_new: () => Container;
      readonly cfb_add: (container: Container, name: string, content: Uint8Array) => void;
    };
  };
}

export interface SheetJS {
  readonly openContainer: (bytes: Uint8Array) => Container;
  readonly containerOf: (parts: readonly (readonly [name: string, content: Uint8Array])[]) => Container;
  /** An OLE container, or a bare stream of the records that stand in one. */
  readonly parseXls: (source: Container | Uint8Array) => WorkBook;
  readonly parseXlsb: (container: Container) => WorkBook;
}

let loaded: Promise<SheetJS> | null = null;

/** Rejects only when the program's own part cannot be loaded. */
export function loadSheetJS(): Promise<SheetJS> {
  loaded ??= import('@e965/xlsx').then(
    (module) => adapted(module as unknown as Module),
    (error: unknown) => {
      // A part that could not be fetched may be there the next time.
      loaded = null;
      throw error;
    },
  );
  return loaded;
}

function adapted(module: Module): SheetJS {
  module.set_cptable(codePages);
  return {
    // Copies: it hangs its own properties on the bytes that it is given.
    openContainer: (bytes) => quietly(() => module.CFB.read(bytes.slice(), { type: 'array' })),
    containerOf: (parts) => {
      const container = module.CFB.utils.cfb_new();
      for (const [name, content] of parts) module.CFB.utils.cfb_add(container, `/${name}`, content);
      return container;
    },
    parseXls: (source) =>
      quietly(() =>
        source instanceof Uint8Array
          ? module.read(source.slice(), { ...OPTIONS, type: 'array' })
          : module.parse_xlscfb(source, { ...OPTIONS }),
      ),
    parseXlsb: (container) => quietly(() => module.parse_zip(container, { ...OPTIONS })),
  };
}

/** It writes what it does not know, text of the file among it, to the console: a clerk's terminal. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
