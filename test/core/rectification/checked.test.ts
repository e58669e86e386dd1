/** Which faults a summary without an evidence folder cannot see: by the checks' own examples. */
import { allBatchChecks, allChecks } from '../../../src/core/checks';
import { tryBatchExample, tryExample } from '../../../src/core/checks/perfect/try';
import type { Edit } from '../../../src/core/checks/example';
import { needsFolder } from '../../../src/core/rectification/checked';

const isOfFolder = (edit: Edit): boolean => 'folder' in edit || 'file' in edit;
const without = (edits: readonly Edit[]): readonly Edit[] => edits.filter((edit) => !isOfFolder(edit));

test('the list is that of the checks whose errors vanish without the folder', () => {
  const vanishing = new Set<string>();
  for (const { meta, examples } of allChecks)
    for (const example of examples.filter(({ edits }) => edits.some(isOfFolder))) {
      const errors = tryExample(example).filter(
        ({ checkId, severity }) => checkId === meta.id && severity === 'error',
      );
      const left = tryExample({ ...example, edits: without(example.edits) }).filter(
        ({ checkId }) => checkId === meta.id,
      );
      if (errors.length > left.length) vanishing.add(meta.id);
    }
  for (const { meta, examples } of allBatchChecks)
    for (const example of examples) {
      const errors = tryBatchExample(example).filter(
        ({ finding }) => finding.checkId === meta.id && finding.severity === 'error',
      );
      const workbooks = example.workbooks.map(({ file, edits }) => ({ file, edits: without(edits) }));
      const left = tryBatchExample({ ...example, workbooks }).filter(
        ({ finding }) => finding.checkId === meta.id,
      );
      if (errors.length > left.length) vanishing.add(meta.id);
    }
  expect([...vanishing].sort()).toEqual([...needsFolder].sort());
});
