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
}

export function deskPage({ html, icon, style, script, worker }: DeskPageParts): string {
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
  return html
    .replace(/<!-- The build puts[^]*?-->/, () => head)
    .replace('</body>', () => `  ${scripts}\n  </body>`);
}

/** A script that its own element cannot end too soon. In strings and patterns the backslash means nothing. */
function inlined(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
