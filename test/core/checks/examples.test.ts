import { allBatchChecks, allChecks, beforeChecks } from '../../../src/core/checks';
import type { Expected } from '../../../src/core/checks/example';
import { tryBatchExample, tryExample } from '../../../src/core/checks/perfect/try';
import type { Finding } from '../../../src/core/checks/types';
import { addressOf } from '../../../src/core/messages/describe';

function seen({ messageId, place, severity }: Finding): Required<Expected> {
  return { messageId, at: addressOf(place), severity };
}

function byPlace(a: { at: string; messageId: string }, b: { at: string; messageId: string }): number {
  return `${a.messageId} ${a.at}` < `${b.messageId} ${b.at}` ? -1 : 1;
}

describe('the perfect example', () => {
  it('has nothing to find', () => {
    expect(tryExample({ title: '', edits: [], finds: [] }).map(seen)).toEqual([]);
  });

  it('has nothing to find with its evidence folder', () => {
    expect(tryExample({ title: '', edits: [{ folder: 'perfect' }], finds: [] }).map(seen)).toEqual([]);
  });
});

describe.each([...beforeChecks, ...allChecks].map((page) => [page.meta.id, page] as const))(
  '%s',
  (_id, page) => {
    it.each(page.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
      const expected = example.finds.map((find) => ({ severity: page.meta.severity, ...find }));
      expect(tryExample(example).map(seen).sort(byPlace)).toEqual(expected.sort(byPlace));
    });
  },
);

describe.each(allBatchChecks.map((check) => [check.meta.id, check] as const))('%s', (_id, check) => {
  it.each(check.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const expected = example.finds.map((find) => ({ severity: check.meta.severity, ...find }));
    const found = tryBatchExample(example).map(({ file, finding }) => ({ file, ...seen(finding) }));
    expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
  });
});
