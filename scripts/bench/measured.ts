/** What is measured of the product; bundled by build.ts with the product's own configuration. */
export { assess } from '../../src/core/assess';
export { inflateWithZlib } from '../../src/xlsx/inflate/node';
export { readWorkbook } from '../../src/xlsx/read';
