/** What systems and programs leave behind in folders is nobody's evidence. */
const LITTER = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** @param name of a file or folder, without its path */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}
