/** What `npm run package` takes after "--". */
import { parseArgs } from 'node:util';
import { checkBase, DEFAULT_BASE } from '../build/base';

export interface PackageOptions {
  /** Where the site will be; what the manifest points to. */
  readonly base: string;
  /** The shared folder that Excel takes the manifest from, \\server\share; null: not known yet. */
  readonly share: string | null;
  /** Instead of release/. */
  readonly out: string | undefined;
}

/** @throws Error in words where an option is unknown or says nothing usable */
export function parsePackageOptions(args: readonly string[]): PackageOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { base: { type: 'string' }, share: { type: 'string' }, out: { type: 'string' } },
  });
  return {
    base: checkBase(values.base ?? DEFAULT_BASE),
    share: values.share === undefined ? null : checkShare(values.share),
    out: values.out,
  };
}

/** The path of a shared folder as Windows writes it, without a backslash at its end. */
export function checkShare(text: string): string {
  const share = text.replace(/\\+$/, '');
  // What Windows allows in the names of machines and folders; a quote would end the value in the .reg file.
  const name = '[^\\\\/:*?"<>|\\u0000-\\u001f]+';
  if (!new RegExp(`^\\\\\\\\${name}(\\\\${name})+$`, 'u').test(share))
    throw new Error(
      `--share ${text}: this is no shared folder; give its path as \\\\server\\share (a local folder or a mapped drive is not taken by Excel)`,
    );
  return share;
}
