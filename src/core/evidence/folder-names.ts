/** Under which names the evidence folder of a village may lie. */
import type { ReadableAssessment } from '../assessment';

/** The village as the roster spells it, its other names, and the name of its workbook. */
export function evidenceFolderNames({
  file,
  village,
  scheme,
}: Pick<ReadableAssessment, 'file' | 'village' | 'scheme'>): readonly string[] {
  const aliases = scheme?.roster.find(({ name }) => name === village)?.aliases ?? [];
  const workbook = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return [...(village === null ? [] : [village, ...aliases]), workbook];
}
