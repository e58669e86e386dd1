/** The workbooks that are measured, made in memory: what a village fills in, and one with a register far too long. */
import { messagesIn } from '../../src/core/messages';
import { builtinScheme } from '../../src/core/scheme/builtin';
import type { Scheme } from '../../src/core/scheme/types';
import type { RowDesign, SheetDesign, WorkbookDesign } from '../../src/core/sheets/types';
import { villageWorkbook } from '../../src/core/sheets/village';
import { REGISTER_LIST } from '../../src/core/sheets/village/lists';
import { renderWorkbook } from '../../src/xlsx/write';
import { type RegisterAnswers, type ScoreAnswers, type VillageAnswers, entriesOf } from '../samples/answers';
import { fillDesign } from '../samples/fill-design';
import { goodAnswers } from '../samples/good-answers';

const VILLAGE = '红星村';

/** With every kind of item. */
const scheme: Scheme = { ...builtinScheme, vetoEnabled: true };
/**
 * Two that differ in their version, used by turns: in a township's batch a scheme is decoded once for all its workbooks, and
 * what is measured is a workbook that comes alone.
 */
const SCHEMES: readonly Scheme[] = [scheme, { ...scheme, version: `${scheme.version}*` }];

const answers: VillageAnswers = goodAnswers({
  name: VILLAGE,
  preparer: '填报员甲',
  head: '负责人乙',
  projects: ['道路硬化工程', '文化广场工程'],
});

/** A village's workbook, filled in well, by each of two schemes. */
export function filledWorkbooks(): Promise<readonly Uint8Array[]> {
  return Promise.all(SCHEMES.map((each) => renderWorkbook(design(answers, each))));
}

/** The same with so many rows in its register, each cited by its item: ten times what the template has room for. */
export function longWorkbooks(rows: number): Promise<readonly Uint8Array[]> {
  const given = withRegister(rows);
  return Promise.all(
    SCHEMES.map((each) => {
      const filled = design(given, each);
      const sheets = filled.sheets.map((sheet) =>
        sheet.name === REGISTER_LIST.sheet ? styled(sheet) : sheet,
      );
      return renderWorkbook({ ...filled, sheets });
    }),
  );
}

function design(given: VillageAnswers, each: Scheme): WorkbookDesign {
  return fillDesign(villageWorkbook(each, VILLAGE, messagesIn('zh-CN')), entriesOf(given, each));
}

function withRegister(rows: number): VillageAnswers {
  const register: RegisterAnswers[] = [...answers.register];
  const scores: Record<string, ScoreAnswers> = { ...answers.scores };
  const counts = new Map<string, number>();
  for (const { items } of register) counts.set(String(items), (counts.get(String(items)) ?? 0) + 1);
  for (let at = 0; register.length < rows; at += 1) {
    const like = answers.register[at % answers.register.length] ?? {};
    const item = String(like.items);
    const count = (counts.get(item) ?? 0) + 1;
    counts.set(item, count);
    const number = `${item}-${String(count)}`;
    register.push({ ...like, number, name: `${String(like.name)}（${String(count)}）`, file: null });
    scores[item] = { ...scores[item], evidence: `${String(scores[item]?.evidence ?? '')}、${number}` };
  }
  return { ...answers, register, scores };
}

/** Rows below the template's own look like its first: a village copies a row downwards. */
function styled(sheet: SheetDesign): SheetDesign {
  const first = sheet.rows.find(({ row }) => row === REGISTER_LIST.headingRow + 1);
  const last = REGISTER_LIST.headingRow + REGISTER_LIST.capacity;
  const styles = new Map(first?.cells.map(({ column, style }) => [column, style]));
  const rows = sheet.rows.map((row): RowDesign =>
    row.row <= last
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, style: styles.get(cell.column) ?? cell.style })),
        },
  );
  return { ...sheet, rows };
}
