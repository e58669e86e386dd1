/** What the files of browser tests have in common. */
import { chromiumPath } from '../../../scripts/chromium';
import type { StaticServer } from './server';
import { type Stage, type StageOptions, Theatre } from './stage';

/** A test may wait for several things, each as long as a page may take. */
export const PATIENCE = 150_000;
/** The first file builds what the others find built. */
const BUILDING = 900_000;

/** Opens a workbook beside the pane; the page is closed after the test. */
export type Open = (options: StageOptions) => Promise<Stage>;

/**
 * Tests over one browser. When one is over, its page has asked nobody but this machine, no error went unseen, and Excel's
 * part knew every message. Without a browser they are skipped; the set-up of all tests says what to install.
 */
export function describeInBrowser(
  title: string,
  tests: (open: Open) => void,
  start?: () => Promise<StaticServer>,
): void {
  (chromiumPath() === null ? describe.skip : describe)(title, () => {
    let theatre: Theatre | null = null;
    let stage: Stage | null = null;
    beforeAll(async () => {
      theatre = await Theatre.open(start);
    }, BUILDING);
    afterAll(() => theatre?.close());
    afterEach(async () => {
      const opened = stage;
      stage = null;
      if (opened) expect(await opened.close()).toEqual({ remote: [], errors: [], unanswered: [] });
    });
    tests(async (options) => {
      if (!theatre) throw new Error('the browser is not open');
      stage = await theatre.stage(options);
      return stage;
    });
  });
}
