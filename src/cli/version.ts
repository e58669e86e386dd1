import packageJson from '../../package.json';

/** Of the product, as its package says. */
export const VERSION: string = packageJson.version;
