import { useEffect, useRef } from 'react';
import { useStore } from '../../taskpane/components/use-store';
import { useMessages } from '../../taskpane/components/use-texts';
import { plain } from '../../taskpane/state/plain';
import { kindsOn } from '../state/cell-kinds';
import type { DeskController, Opened } from '../state/types';
import { type WindowCell, sheetWindow } from '../state/sheet-window';

interface Props {
  readonly desk: DeskController;
  readonly opened: Opened;
}

/** The sheet around the finding that was chosen last, to look at only. */
export function SheetView({ desk, opened: { pane } }: Props) {
  const { desk: texts, kinds: words } = useMessages();
  const { looking } = useStore(desk.store);
  const { result } = useStore(pane.check.store);
  const here = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the effect's own answer.
    here.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [looking]);
  const visible = result?.workbook.sheets.filter(({ state }) => state !== 'veryHidden') ?? [];
  const table = result?.assessment.submission.scores?.sheet;
  const name = looking?.sheet ?? table ?? visible[0]?.name;
  const sheet = result?.workbook.sheets.find((one) => one.name === name);
  if (!result || !sheet) return null;
  const view = sheetWindow(sheet, looking?.cell ?? 'A1', kindsOn(sheet, result), result.workbook.date1904);

  const cell = ({ address, text, rows, columns, isNumber, kind }: WindowCell) => {
    const isHere = looking?.cell === address;
    return (
      <td
        key={address}
        ref={isHere ? here : undefined}
        rowSpan={rows}
        colSpan={columns}
        className={[kind, isNumber && 'number', isHere && 'here'].filter(Boolean).join(' ') || undefined}
        title={kind ? words.words[kind] : undefined}
        aria-current={isHere ? 'location' : undefined}
      >
        {text}
      </td>
    );
  };

  return (
    <section className="desk-sheet" aria-label={texts.sheet}>
      <ul className="desk-sheets" aria-label={texts.sheets}>
        {visible.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              aria-pressed={one.name === sheet.name}
              onClick={() => desk.look({ sheet: one.name, cell: 'A1' })}
            >
              {plain(one.name)}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.sheetHint}</p>
      {/* Scrolls by itself, so it must be reachable by keyboard. */}
      <div className="desk-grid" tabIndex={0} role="region" aria-label={plain(sheet.name)}>
        <table>
          <thead>
            <tr>
              <td />
              {view.letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ number, isHidden, cells }) => (
              <tr key={number} className={isHidden ? 'hidden-row' : undefined}>
                <th scope="row" title={isHidden ? texts.hiddenRow : undefined}>
                  {number}
                </th>
                {cells.map(cell)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
