/** All that the help shows, put together when the product is built. */
import type { HelpData } from '../../src/taskpane/state/help/types';
import { checksHelp } from './checks';
import { manualPages } from './manual';

/** @throws Error where a page of the manual or a check cannot be shown */
export function helpData(): HelpData {
  return { pages: manualPages(), checks: checksHelp() };
}
