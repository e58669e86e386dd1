/** What the scheme's 设置 say for the documents, or a blank for a person to fill in. */
import { type CivilDate, addDays } from '../calendar/civil-date';
import { documents as words } from '../messages/zh-CN/documents';
import { dateText } from '../messages/zh-CN/date-text';
import { NO_PAPERS } from '../scheme/defaults';
import type { Scheme } from '../scheme/types';
import { joined, oneLine } from './text';
import { type Block, type Letterhead, type Text, toFill } from './types';

export interface PaperTexts {
  readonly issuer: Text;
  readonly addressee: Text;
  /** 某府发〔2023〕【待填：序号】号 */
  readonly number: Text;
  readonly leader: Text;
  readonly deputies: Text;
  readonly office: Text;
  /** The last day for mending. */
  readonly mendBy: Text;
  readonly letterhead: Letterhead | null;
  readonly signature: Block;
  /** （联系人：…） below the date. */
  readonly contact: Block;
}

/** @param madeOn 成文日期 */
export function paperTexts(scheme: Scheme, madeOn: CivilDate): PaperTexts {
  const papers = scheme.papers ?? NO_PAPERS;
  const { blanks } = words;
  const said = (value: string, blank: string): Text => {
    const text = oneLine(value);
    return text === '' ? [toFill(blank)] : text;
  };
  const issuer = said(papers.issuer, blanks.issuer);
  const prefix = oneLine(papers.numberPrefix);
  return {
    issuer,
    addressee: said(papers.addressee, blanks.addressee),
    number:
      prefix === ''
        ? [toFill(blanks.number)]
        : joined(
            words.numberStart({ prefix, year: madeOn.slice(0, 4) }),
            [toFill(blanks.serial)],
            words.numberEnd,
          ),
    leader: said(papers.leader, blanks.leader),
    deputies: said(papers.deputies, blanks.deputies),
    office: said(papers.office, blanks.office),
    mendBy:
      papers.mendWithinDays === null
        ? [toFill(blanks.mendBy)]
        : dateText(addDays(madeOn, papers.mendWithinDays)),
    letterhead:
      papers.letterhead && typeof issuer === 'string' ? { issuer: words.letterhead({ issuer }) } : null,
    signature: { kind: 'signature', by: issuer, date: dateText(madeOn), sealed: true },
    contact: {
      kind: 'paragraph',
      text: joined(words.contactStart, said(papers.contact, blanks.contact), words.contactEnd),
    },
  };
}
