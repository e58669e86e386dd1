/** The desk edition's page: look, script and worker in one file, under a policy that lets nothing in or out. */
import { createHash } from 'node:crypto';
import { WORKER_SCRIPT } from '../../src/desk/worker/start';

export interface DeskPageParts {
  /** The page with its sentence for browsers that are too old. */
  readonly html: string;
  readonly icon: Uint8Array;
  readonly style: string;
  readonly script: string;
  readonly worker: string;
  /** The licences of what is in the scripts: the page is handed on alone, so they go with it. */
  readonly licences: string;
}

/** The licences within a page: a person reads them in its source, `licencesIn` for the whole package. */
const LICENCES = { before: '<script type="text/plain" id="licences">\n', after: '\n</script>' };

/** @throws Error when the page has none */
export function licencesIn(page: string): string {
  const from = page.indexOf(LICENCES.before);
  const to = page.indexOf(LICENCES.after, from);
  if (from < 0 || to < 0) throw new Error('The page of the desk edition names no licences.');
  return page.slice(from + LICENCES.before.length, to);
}

export function deskPage({ html, icon, style, script, worker, licences }: DeskPageParts): string {
  const main = inlined(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(main)}'`,
    // React sets style attributes.
    "style-src 'unsafe-inline'",
    'img-src data:',
    // The worker's script stands in the page and is started from a blob.
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<link rel="icon" href="data:image/png;base64,${Buffer.from(icon).toString('base64')}" />`,
    `<style>${style.replaceAll('</style', '<\\/style')}</style>`,
  ].join('\n    ');
  // A type that browsers do not know is text to them.
  const scripts = `<script type="text/x-worker" id="${WORKER_SCRIPT}">${inlined(worker)}</script>\n    <script>${main}</script>`;
  const notices = `${LICENCES.before}${inlined(licences)}${LICENCES.after}`;
  return html
    .replace(/<!-- The build puts[^]*?-->/, () => head)
    .replace('</body>', () => `  ${notices}\n    ${scripts}\n  </body>`);
}

/** A script that its own element cannot end too soon. In strings and patterns the backslash means nothing. */
function inlined(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
