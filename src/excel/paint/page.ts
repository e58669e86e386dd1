/// <reference types="office-js" />
/** How a design prints, and its charts. */
import { areaAddress, cellAddress, columnLetters } from '../../core/grid/address';
import type { ChartDesign, SheetDesign } from '../../core/sheets/types';
import { PAGE_NUMBERS } from '../../core/vocabulary/words';
import { type SheetOf, type Step, step } from '../batch';

const MARGIN_CM = 1.5;
const EDGE_CM = 0.7;

/** "&" begins a code in headers and footers. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

export function pageSteps(sheet: SheetOf, { print }: SheetDesign): readonly Step[] {
  if (!print) return [];
  const { landscape, repeatRows, repeatColumns, pagesWide = 1, footer } = print;
  return [
    step(14, () => {
      const { pageLayout } = sheet();
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
      // As wide as a page or as many as were asked for, as long as it takes.
      pageLayout.zoom = { horizontalFitToPages: pagesWide };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', {
        left: MARGIN_CM,
        right: MARGIN_CM,
        top: MARGIN_CM,
        bottom: MARGIN_CM,
        header: EDGE_CM,
        footer: EDGE_CM,
      });
      if (repeatRows)
        pageLayout.setPrintTitleRows(`$${String(repeatRows.from + 1)}:$${String(repeatRows.to + 1)}`);
      if (repeatColumns !== undefined)
        pageLayout.setPrintTitleColumns(`$A:$${columnLetters(repeatColumns - 1)}`);
      const page = pageLayout.headersFooters.defaultForAllPages;
      page.leftFooter = footerText(footer.left);
      page.centerFooter = PAGE_NUMBERS;
      page.rightFooter = footerText(footer.right);
    }),
  ];
}

export function chartSteps(sheet: SheetOf, { charts = [] }: SheetDesign): readonly Step[] {
  return charts.map((design) =>
    step(16, () => {
      addChart(sheet(), design);
    }),
  );
}

/** The first name on top, as in the table beside it; one series needs no legend. */
function addChart(sheet: Excel.Worksheet, { title, names, values, over }: ChartDesign): void {
  const chart = sheet.charts.add('BarClustered', sheet.getRange(areaAddress(values)), 'Columns');
  chart.title.text = title;
  chart.legend.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(areaAddress(names)));
  series.hasDataLabels = true;
  chart.setPosition(cellAddress(over.top, over.left), cellAddress(over.bottom, over.right));
}
