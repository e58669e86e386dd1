import type { SheetModel, WorkbookModel } from '../../engine/model';

/** One button a visible sheet. */
export function sheetTabs(
  { sheets, active }: WorkbookModel,
  onChoose: (sheet: SheetModel) => void,
): readonly HTMLElement[] {
  return sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.classList.toggle('locked', sheet.protection !== null);
      if (sheet.protection) tab.title = '受保护';
      if (sheet.tabColor !== '') tab.style.borderBottomColor = sheet.tabColor;
      tab.setAttribute('aria-current', String(sheet === active.sheet));
      tab.addEventListener('click', () => onChoose(sheet));
      return tab;
    });
}
