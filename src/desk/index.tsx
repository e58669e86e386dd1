/** The page begins: the same pane as beside Excel, with files in the place of an open workbook. */
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/messages';
import '../core/messages/desk-texts';
import '../core/messages/english';
import '../taskpane/pane.css';
import './desk.css';
import { Desk } from './components/Desk';
import { deskServices } from './services';
import { createDesk } from './state/desk';

const language: Language = navigator.language.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
document.documentElement.lang = language;
const frame = document.getElementById('pane');
if (frame) createRoot(frame).render(<Desk desk={createDesk(deskServices(language))} />);
