/** `Workbook.customXmlParts` */
import { type ClassSpec, found, handle, type Handle, must } from '../define';
import { invalidArgument } from '../errors';
import type { WorkbookModel, XmlPartModel } from '../model';
import { rootNamespace } from '../xml';

interface PartTarget {
  readonly book: WorkbookModel;
  readonly part: XmlPartModel;
}

interface ScopedTarget {
  readonly book: WorkbookModel;
  readonly namespace: string;
}

const open = (book: WorkbookModel, part: XmlPartModel): Handle => handle(partSpec, { book, part });
const byId = (book: WorkbookModel, id: string, among = book.xmlParts): Handle | null => {
  const part = among.find((each) => each.id === id);
  return part ? open(book, part) : null;
};

function wellFormed(value: unknown): string {
  const xml = must.text(value, 'xml');
  if (rootNamespace(xml) === null) throw invalidArgument('not well-formed XML');
  return xml;
}

export const xmlPartsSpec: ClassSpec<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  items: (book) => book.xmlParts.map((part) => open(book, part)),
  getItem: (book, id) => byId(book, must.text(id, 'id')),
  methods: {
    add: (book, args, engine) => {
      const part = { id: engine.newId(), xml: wellFormed(args.atMost(1).raw(0)) };
      book.xmlParts.push(part);
      return open(book, part);
    },
    getByNamespace: (book, args) => handle(scopedSpec, { book, namespace: args.atMost(1).text(0) }),
    getCount: (book, args) => args.atMost(0) && book.xmlParts.length,
    getItemOrNullObject: (book, args) => byId(book, args.atMost(1).text(0)),
  },
};

const within = ({ book, namespace }: ScopedTarget): XmlPartModel[] =>
  book.xmlParts.filter(({ xml }) => rootNamespace(xml) === namespace);

const only = (target: ScopedTarget): Handle | null => {
  const [part, ...more] = within(target);
  return part && more.length === 0 ? open(target.book, part) : null;
};

const scopedSpec: ClassSpec<ScopedTarget> = {
  name: 'CustomXmlPartScopedCollection',
  items: (target) => within(target).map((part) => open(target.book, part)),
  getItem: (target, id) => byId(target.book, must.text(id, 'id'), within(target)),
  methods: {
    getCount: (target, args) => args.atMost(0) && within(target).length,
    getItemOrNullObject: (target, args) => byId(target.book, args.atMost(1).text(0), within(target)),
    getOnlyItem: (target, args) => args.atMost(0) && found(only(target)),
    getOnlyItemOrNullObject: (target, args) => args.atMost(0) && only(target),
  },
};

const partSpec: ClassSpec<PartTarget> = {
  name: 'CustomXmlPart',
  id: { key: 'Id', of: ({ part }) => part.id },
  isAlive: ({ book, part }) => book.xmlParts.includes(part),
  scalars: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => rootNamespace(part.xml) ?? '' },
  },
  methods: {
    getXml: ({ part }, args) => args.atMost(0) && part.xml,
    setXml: ({ part }, args) => {
      part.xml = wellFormed(args.atMost(1).raw(0));
    },
    delete: ({ book, part }, args) => {
      args.atMost(0);
      book.xmlParts = book.xmlParts.filter((each) => each !== part);
    },
  },
};
