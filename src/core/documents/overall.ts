/** Who handed in, and how the scores lie: in the report and in the circular alike. */
import { formatDecimal } from '../decimal';
import { documents as words } from '../messages/zh-CN/documents';
import type { Summary } from '../summary/types';
import { type Reporting, countedVillages, originOf, reportingOf, spreadOf } from './facts';
import { oneLine } from './text';
import type { Block } from './types';

export function overallBlocks(summary: Summary): readonly Block[] {
  const grades = gradesText(summary);
  const lines = [
    reportingText(reportingOf(summary)),
    scoresText(summary),
    ...(grades === '' ? [] : [grades]),
  ];
  return lines.map((text) => ({ kind: 'paragraph', text }));
}

function reportingText({ expected, files, unreadable, missing, duplicates }: Reporting): string {
  const texts = words.reporting;
  const missed =
    missing.length > 0
      ? texts.missing({ count: String(missing.length), names: words.villages(missing) })
      : expected === null
        ? ''
        : texts.allThere;
  return [
    expected === null ? '' : texts.expected({ villages: String(expected) }),
    texts.files({ files: String(files) }),
    unreadable > 0 ? texts.unreadable({ count: String(unreadable) }) : '',
    missed,
    duplicates.length > 0
      ? texts.duplicates({ count: String(duplicates.length), names: words.villages(duplicates) })
      : '',
    texts.end,
  ].join('');
}

function scoresText(summary: Summary): string {
  const counted = countedVillages(summary);
  const spread = spreadOf(counted);
  const texts = words.scores;
  const origin = texts.origin[originOf(counted)];
  const [first] = counted;
  if (!first || !spread) return texts.none;
  if (counted.length === 1)
    return texts.one({ name: first.name, origin, points: formatDecimal(first.final) });
  return texts.several({
    count: String(counted.length),
    origin,
    average: formatDecimal(spread.average),
    highest: formatDecimal(spread.highest),
    lowest: formatDecimal(spread.lowest),
  });
}

/** "" when the scheme has no grades, or no village has one yet. */
function gradesText({ scheme, villages }: Summary): string {
  const grades = scheme.grades.flatMap(({ name }) => {
    const count = villages.filter(({ grading }) => grading.grade === name).length;
    return count > 0 ? [{ name: oneLine(name), count: String(count) }] : [];
  });
  return grades.length === 0 ? '' : words.scores.grades({ grades });
}
