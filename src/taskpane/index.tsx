/** The add-in begins: Office says where it is, and the pane or the reason why there is none appears. */
import { createRoot } from 'react-dom/client';
import { type Language, messagesIn } from '../core/messages';
import { openExcelWorkbook } from '../excel';
import { associateCommands } from './commands';
import { Pane } from './components/Pane';
import { TooOld } from './components/TooOld';
import './pane.css';
import { browserServices } from './services/browser';
import { createPane } from './state/pane';

/** Older versions of Excel can neither mark nor share one runtime with the ribbon. */
const NEEDED = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
] as const;

void Office.onReady(async () => {
  // Outside Excel, as when somebody opens the page in a browser, there is no language and no requirement set.
  const context = Office.context as Partial<Office.Context>;
  const shown = context.displayLanguage ?? navigator.language;
  const language: Language = shown.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
  document.documentElement.lang = language;
  // Most clerks read Chinese, and need not wait for English.
  if (language === 'en-US') await import('../core/messages/english');
  const frame = document.getElementById('pane');
  if (!frame) return;
  const root = createRoot(frame);
  if (!NEEDED.every(([set, version]) => context.requirements?.isSetSupported(set, version))) {
    const desk = new URL('zipingtong.html', location.href).href;
    root.render(<TooOld messages={messagesIn(language)} desk={desk} />);
    return;
  }
  const pane = createPane(browserServices(openExcelWorkbook(), language));
  associateCommands(pane);
  root.render(<Pane pane={pane} />);
  pane.start();
});
