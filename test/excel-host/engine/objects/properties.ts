import { type ClassSpec, handle } from '../define';
import type { WorkbookModel } from '../model';
import { keyValues } from './key-values';
import { check, setting } from './settings';

const text = (name: string) => setting<WorkbookModel>((book) => book.properties, name, '', check.text);

const customSpec = keyValues<WorkbookModel>({
  collection: 'CustomPropertyCollection',
  item: 'CustomProperty',
  mapOf: (book) => book.customProperties,
  accept: (value) => value,
});

export const propertiesSpec: ClassSpec<WorkbookModel> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'].map((name) => [
      name,
      text(name),
    ]),
  ),
  objects: { custom: (book) => handle(customSpec, book) },
};
