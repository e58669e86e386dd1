import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/core/assess';
import { finishBatch } from '../../src/core/assess-batch';
import type { Assessment } from '../../src/core/assessment';
import { documentsOf } from '../../src/core/documents';
import { DOCUMENT_IDS } from '../../src/core/documents/ids';
import { lean, leanForDocuments } from '../../src/core/lean';
import { messagesIn } from '../../src/core/messages';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import { summarise } from '../../src/core/summary/summarise';
import { readEvidenceFolder } from '../../src/files/evidence';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { sampleScheme } from '../../scripts/samples/scheme';

const SAMPLES = path.join(__dirname, '../../samples');

async function assessed(): Promise<readonly Assessment[]> {
  const files = readdirSync(path.join(SAMPLES, '收回')).sort();
  return Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, '收回', file)));
      const evidence = await readEvidenceFolder(path.join(SAMPLES, '佐证', file.slice(0, 3)));
      const read = readWorkbook(bytes, { inflate: inflateWithZlib });
      return assess({ file, read, scheme: sampleScheme, evidence });
    }),
  );
}

test('a lean batch comes to the same findings and the same summary workbook', async () => {
  const whole = await assessed();
  const made = [whole, whole.map((one) => lean(one))].map((assessments) => {
    const batch = finishBatch(assessments, sampleScheme);
    const summary = summarise(batch.assessments, batch.findings, sampleScheme);
    const design = summaryWorkbook({
      summary,
      messages: messagesIn('zh-CN'),
      link: (place) => JSON.stringify(place),
      madeOn: '2023-01-16',
    });
    return { findings: batch.assessments.map(({ findings }) => findings), batch: batch.findings, design };
  });
  expect(made[1]).toEqual(made[0]);
  const size = (assessments: readonly Assessment[]): number => JSON.stringify(assessments).length;
  expect(size(whole.map((one) => lean(one)))).toBeLessThan(size(whole) / 2);
  expect(size(whole.map((one) => lean(one, 'nothing')))).toBeLessThan(size(whole.map((one) => lean(one))));
});

test('what is kept for documents makes the same documents, and the same findings', async () => {
  const whole = await assessed();
  const made = [whole, whole.map(leanForDocuments)].map((assessments) => {
    const batch = finishBatch(assessments, sampleScheme);
    const summary = summarise(batch.assessments, batch.findings, sampleScheme);
    return {
      findings: batch.assessments.map(({ findings }) => findings),
      batch: batch.findings,
      documents: documentsOf({ summary, madeOn: '2023-01-16' }, DOCUMENT_IDS),
    };
  });
  expect(made[1]).toEqual(made[0]);
  expect(JSON.stringify(whole.map(leanForDocuments)).length).toBeLessThan(JSON.stringify(whole).length / 2);
});
