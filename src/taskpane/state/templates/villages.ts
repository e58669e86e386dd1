/** One workbook for every village. */
import type { Messages } from '../../../core/messages';
import { rosterFromText } from '../../../core/roster-lists';
import type { Scheme } from '../../../core/scheme/types';
import { distinctFileNames } from '../../../files/name';
import { PaneFailure } from '../failure';
import { schemeInSheets, usableScheme } from '../open-scheme';
import { plain } from '../plain';
import type { PaneServices } from '../services';

export interface VillagesPlan {
  readonly scheme: Scheme;
  readonly isBuiltin: boolean;
  /** Each village's name and its file's, without an ending. */
  readonly villages: readonly { readonly name: string; readonly file: string }[];
}

/**
 * By the open workbook's scheme, else by the built-in one; for the villages typed, else for those of the scheme.
 * @throws PaneFailure when there are no villages, or the scheme has mistakes
 * @throws HostFailure
 */
export async function planVillages(
  roster: string,
  { workbook: host, messages }: PaneServices,
): Promise<VillagesPlan> {
  const texts = messages.pane.templates;
  const workbook = await host.read();
  const open = await schemeInSheets(workbook);
  const errors = open?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  if (errors > 0) throw new PaneFailure(texts.schemeHasErrors({ count: String(errors) }));
  const own = await usableScheme(workbook);
  const scheme = own ?? (await import('../../../core/scheme/builtin')).builtinScheme;
  const typed = rosterFromText(roster);
  const villages = typed.length > 0 ? typed : scheme.roster;
  if (villages.length === 0) throw new PaneFailure(texts.rosterNeeded);
  const files = distinctFileNames(villages.map(({ name }) => name));
  return {
    scheme: { ...scheme, roster: villages },
    isBuiltin: own === null,
    villages: villages.map(({ name }, at) => ({ name, file: files[at] ?? name })),
  };
}

/** @throws DOMException "AbortError" when it was stopped */
export async function makeVillages(
  { scheme, villages }: VillagesPlan,
  { render, messages }: PaneServices,
  signal: AbortSignal,
  onMade: (at: number, file: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { villageWorkbook } = await import('../../../core/sheets/village');
  for (const [at, { name, file }] of villages.entries()) {
    signal.throwIfAborted();
    await onMade(at, `${file}.xlsx`, await render(villageWorkbook(scheme, name, messages)));
  }
}

/** By which scheme, for a person to know. */
export function madeBy(
  { scheme, isBuiltin }: VillagesPlan,
  { pane: { templates: texts } }: Messages,
): string {
  return isBuiltin ? texts.usedBuiltin : texts.usedScheme({ title: plain(scheme.title) });
}
