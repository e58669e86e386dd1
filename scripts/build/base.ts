/** The address the add-in is served from, and the manifest that points there. */

/** Where the committed manifest points, and where `npm start` serves. */
export const DEFAULT_BASE = 'https://localhost:3000/';

/** The address in the form every URL of the manifest begins with; an error in words where Excel would not take it. */
export function checkBase(text: string): string {
  const problem = (why: string): Error =>
    new Error(`--base ${text}: ${why}, such as https://example.org/zipingtong/`);
  if (!URL.canParse(text)) throw problem('this is no address; give the https address of a folder');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw problem('Excel loads add-ins over https only; give an https address');
  if (url.username !== '' || url.password !== '')
    throw problem('a name or password cannot stand in it; give a plain address');
  if (url.search !== '' || url.hash !== '')
    throw problem('"?" and "#" cannot stand in it; give the address of a folder');
  if (!url.pathname.endsWith('/')) throw problem('give the address of a folder, with "/" at its end');
  return url.href;
}

/** The manifest with every address of our own moved to `base`. Namespaces and all else stay as they are. */
export function rebase(manifest: string, base: string): string {
  const attribute = base.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return manifest.replaceAll(`"${DEFAULT_BASE}`, () => `"${attribute}`);
}
