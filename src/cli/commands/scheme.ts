/** zpt scheme init, zpt scheme check */
import type { Finding } from '../../core/checks/types';
import { formatDecimal } from '../../core/decimal';
import { builtinScheme } from '../../core/scheme/builtin';
import { schemeWorkbook } from '../../core/sheets/scheme';
import type { ExitCode, Io } from '../io';
import { findingJson } from '../json';
import { loadScheme } from '../load';
import type { Options } from '../options';
import { findingLines } from '../print';
import { requireFree, saveWorkbook } from '../save';

export async function schemeInit(
  { values, force, quiet, json, messages }: Options,
  io: Io,
): Promise<ExitCode> {
  const file = values.out ?? '';
  await requireFree([file], force, messages);
  await saveWorkbook(file, schemeWorkbook(builtinScheme, messages), messages);
  if (json) io.out(`${JSON.stringify({ schemaVersion: 1, file })}\n`);
  else if (!quiet) io.out(`${messages.cli.scheme.written({ file })}\n${messages.cli.scheme.illustrative}\n`);
  return 0;
}

export async function schemeCheck({ paths, json, quiet, messages }: Options, io: Io): Promise<ExitCode> {
  const file = paths[0] ?? '';
  const { scheme, findings } = await loadScheme(file, messages);
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  const texts = messages.cli.scheme;
  if (json) {
    const found = findings.map((finding) => findingJson(finding, messages));
    const about = scheme && { id: scheme.id, version: scheme.version };
    io.out(`${JSON.stringify({ schemaVersion: 1, file, scheme: about, findings: found }, null, 2)}\n`);
  } else if (errors + warnings > 0) {
    io.out(`${texts.faulty({ file, errors: String(errors), warnings: String(warnings) })}\n`);
    const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    io.out(`${findingLines(shown, messages).join('\n')}\n`);
  } else if (!quiet && scheme) {
    io.out(`${texts.fine({ file, items: String(scheme.items.length), base: formatDecimal(scheme.base) })}\n`);
    for (const line of findingLines(findings, messages)) io.out(`${line}\n`);
  }
  return errors > 0 ? 1 : 0;
}
