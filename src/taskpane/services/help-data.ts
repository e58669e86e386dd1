/** The help's data: the build puts it in the place of this name (webpack.config.js), made by scripts/help. */
import type { HelpData } from '../state/help/types';

/** JSON. */
declare const ZPT_HELP: string;

export const helpData = JSON.parse(ZPT_HELP) as HelpData;
