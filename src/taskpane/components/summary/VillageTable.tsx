import { countKinds } from '../../../core/checks/kind';
import { formatDecimal } from '../../../core/decimal';
import type { Summary, VillageSummary } from '../../../core/summary/types';
import { plain } from '../../state/plain';
import { useTexts } from '../use-texts';

/** What fits beside an open sheet; the summary sheets hold the rest. */
export function VillageTable({ summary: { villages, scheme } }: { readonly summary: Summary }) {
  const { summary: texts } = useTexts();
  const { headings } = texts;
  const isRanked = scheme.rankingEnabled;
  const hasGrades = villages.some(({ grading }) => grading.grade !== null);
  return (
    <table>
      <caption className="hidden">{texts.table}</caption>
      <thead>
        <tr>
          {isRanked && <th scope="col">{headings.rank}</th>}
          <th scope="col" className="name">
            {headings.village}
          </th>
          <th scope="col">{headings.self}</th>
          {hasGrades && <th scope="col">{headings.grade}</th>}
          <th scope="col">{headings.errors}</th>
          <th scope="col">{headings.warnings}</th>
          <th scope="col">{headings.noEvidence}</th>
        </tr>
      </thead>
      <tbody>
        {villages.map((village) => (
          <Village
            key={village.assessment.file}
            village={village}
            isTwice={villages.filter((other) => other.village === village.village).length > 1}
            isRanked={isRanked}
            hasGrades={hasGrades}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly village: VillageSummary;
  /** Several files came from it, so the file tells them apart. */
  readonly isTwice: boolean;
  readonly isRanked: boolean;
  readonly hasGrades: boolean;
}

function Village({
  village: { village, assessment, rank, evidenceGaps, grading },
  isTwice,
  isRanked,
  hasGrades,
}: Props) {
  const { totals, findings, file } = assessment;
  const kinds = countKinds(findings);
  return (
    <tr>
      {isRanked && <td>{rank ?? '—'}</td>}
      <th scope="row" title={plain(file)}>
        {plain(village)}
        {isTwice && <small>{plain(file)}</small>}
      </th>
      <td>{totals ? formatDecimal(totals.self) : '—'}</td>
      {hasGrades && <td>{plain(grading.grade ?? '—')}</td>}
      <td>{kinds.wrong + kinds.unfilled}</td>
      <td>{kinds.reminder}</td>
      <td>{evidenceGaps.size}</td>
    </tr>
  );
}
