/** How 整改 stands, in one sentence. */
import '../messages/rectification';
import type { Messages } from '../messages';
import { countRectification } from './rectify';
import type { Rectification } from './types';

export function statusText(rectification: Rectification, messages: Messages): string {
  const { open, overdue, closed, conflicts } = countRectification(rectification);
  return messages.rectification.status({
    open: String(open),
    overdue: String(overdue),
    closed: String(closed),
    conflicts: String(conflicts),
  });
}
