/** zpt check: workbooks read, assessed, and what was found. */
import { isSubmission } from '../../core/handed-in';
import { assessFiles, hasErrors, nothingRead } from '../assess-files';
import type { ExitCode, Io } from '../io';
import { checkJson } from '../json';
import { requireScheme } from '../load';
import type { Options } from '../options';
import { picturesOf } from '../pictures';
import { assessmentLines, findingLines } from '../print';
import { progressBar } from '../progress';

export async function check(options: Options, io: Io): Promise<ExitCode> {
  const { paths, values, previous, json, quiet, messages } = options;
  const pictures = picturesOf(options, io);
  const scheme = values.scheme === undefined ? null : await requireScheme(values.scheme, messages);
  const assessed = await assessFiles({
    paths,
    without: values.scheme === undefined ? [] : [values.scheme],
    scheme,
    evidence: values.evidence ?? null,
    previous,
    pictures,
    keeps: 'nothing',
    messages,
    progress: progressBar(io, messages.cli.progress.reading, quiet),
  });
  pictures?.end();
  const { assessments, batch } = assessed;
  const texts = messages.cli.check;
  if (json) io.out(checkJson(assessed, messages));
  else {
    for (const assessment of assessments) {
      const errors = assessment.findings.filter(({ severity }) => severity === 'error');
      if (quiet && errors.length === 0) continue;
      const shown = quiet ? { ...assessment, findings: errors } : assessment;
      io.out(`${assessmentLines(shown, messages).join('\n')}\n\n`);
    }
    if (batch.length > 0) {
      io.out(`${texts.batch}\n${findingLines(batch, messages).join('\n')}\n\n`);
    }
    const handedIn = assessments.filter(isSubmission);
    const wrong = handedIn.filter(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    ).length;
    const fine = handedIn.length - wrong;
    if (!quiet && assessments.some((one) => one.readable && one.scheme?.illustrative))
      io.out(`${messages.cli.summarize.illustrative}\n`);
    if (!quiet)
      io.out(
        `${texts.summary({ workbooks: String(handedIn.length), errors: String(wrong), fine: String(fine) })}\n`,
      );
  }
  if (nothingRead(assessments)) {
    io.err(`${messages.cli.failures.nothingRead}\n`);
    return 2;
  }
  return hasErrors(assessed) ? 1 : 0;
}
