/**
 * A path typed into the register, resolved by its letters alone. Nothing typed is ever opened: the result is looked up
 * among the files that the folder is known to hold.
 */
import { isBlankText } from '../text';

/** `inside`: relative to the evidence folder, "/" between parts, NFC. `outside`: it leaves the folder, or is no path. */
export type ResolvedPath = { readonly inside: string } | { readonly outside: true };

const OUTSIDE: ResolvedPath = { outside: true };

/**
 * Refuses drive letters, shares (\\server), absolute paths, "..", addresses with a scheme (file:, http://), NTFS
 * streams (a.pdf:x) and control or direction characters. Backslashes are separators; "." and empty parts vanish.
 * @param text not blank; a blank is `outside`, so ask first whether anything is typed
 */
export function resolveEvidencePath(text: string): ResolvedPath {
  const typed = text.trim().normalize('NFC').replaceAll('\\', '/');
  // Direction marks can make "exe.fdp" read as "pdf.exe"; NUL ends a path in many programs.
  if (isBlankText(typed) || /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(typed)) return OUTSIDE;
  if (typed.startsWith('/') || typed.startsWith('~') || typed.includes(':')) return OUTSIDE;
  const parts = typed.split('/').filter((part) => part !== '' && part !== '.');
  // Windows drops trailing dots and spaces of a name, so ".. " and "..." are ".." in disguise.
  if (parts.length === 0 || parts.some((part) => /^[.\s]*$/.test(part))) return OUTSIDE;
  return { inside: parts.join('/') };
}
