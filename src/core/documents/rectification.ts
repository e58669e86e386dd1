/** 整改通知书: one for every village with something to mend: 问题清单, 整改措施, 责任人员, 完成时限. */
import type { Finding } from '../checks/types';
import { messagesIn } from '../messages';
import { describe } from '../messages/describe';
import { documents as words } from '../messages/zh-CN/documents';
import type { Summary } from '../summary/types';
import { squash } from '../text';
import type { PaperContext } from './context';
import { subjectOf } from './facts';
import { finished } from './finish';
import { paperTexts } from './papers';
import { baseName, oneLine } from './text';
import { toMend } from './to-mend';
import { type DocumentDesign, type Text, toFill } from './types';

const texts = words.rectification;
/** So many places of one problem are named; how many there are is always said. */
const MOST_PLACES = 5;

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

interface Village {
  readonly name: string;
  readonly files: FileFindings[];
}

export function rectifications({ summary, madeOn }: PaperContext): readonly DocumentDesign[] {
  return villagesToMend(summary).map((village) => rectification(village, summary, madeOn));
}

/** In the summary's order, then those of which only files came that cannot be read; a village with several files once. */
function villagesToMend({ villages, unreadable }: Summary): readonly Village[] {
  const found = new Map<string, Village>();
  const add = (name: string, file: string, findings: readonly Finding[]): void => {
    const open = toMend(findings);
    if (open.length === 0) return;
    const known = found.get(squash(name));
    if (known) known.files.push({ file, findings: open });
    else found.set(squash(name), { name: oneLine(name), files: [{ file, findings: open }] });
  };
  for (const { village, assessment } of villages) add(village, assessment.file, assessment.findings);
  for (const { village, file, findings } of unreadable) if (village !== null) add(village, file, findings);
  return [...found.values()];
}

function rectification(village: Village, { scheme }: Summary, madeOn: string): DocumentDesign {
  const papers = paperTexts(scheme, madeOn);
  const problems = village.files.flatMap((one) => problemsOf(one, village.files.length > 1));
  const [number = '', problem = '', measure = '', person = '', limit = ''] = texts.headings;
  const blank: Text = [{ ...toFill(''), text: texts.blank }];
  return finished(
    {
      fileName: texts.fileName({ village: village.name }),
      title: texts.title({ subject: subjectOf(scheme) }),
      number: papers.number,
      letterhead: papers.letterhead,
      blocks: [
        { kind: 'addressee', text: words.toVillage({ village: village.name }) },
        {
          kind: 'paragraph',
          text: texts.intro({ count: String(problems.length), by: papers.mendBy, office: papers.office }),
        },
        {
          kind: 'table',
          caption: '',
          columns: [
            { heading: number, width: 1.1, align: 'center' },
            { heading: problem, width: 4.5 },
            { heading: measure, width: 3.3 },
            { heading: person, width: 1.7, align: 'center' },
            { heading: limit, width: 2.6, align: 'center' },
          ],
          rows: problems.map(({ text, remedy }, at) => [
            String(at + 1),
            text,
            remedy,
            blank,
            typeof papers.mendBy === 'string' ? papers.mendBy : blank,
          ]),
        },
        { kind: 'paragraph', text: texts.end },
        papers.signature,
      ],
    },
    scheme,
    papers.contact,
  );
}

interface Problem {
  readonly text: string;
  readonly remedy: string;
}

/** The same words at several places are one problem. */
function problemsOf({ file, findings }: FileFindings, namesFile: boolean): readonly Problem[] {
  const messages = messagesIn('zh-CN');
  const groups = new Map<string, { message: string; remedy: string; places: string[] }>();
  for (const finding of findings) {
    const { message, remedy, place } = describe(finding, messages);
    const key = `${message}\n${remedy}`;
    const known = groups.get(key);
    if (known) known.places.push(place);
    else groups.set(key, { message, remedy, places: [place] });
  }
  return [...groups.values()].map(({ message, remedy, places }) => {
    const more = places.length > 1 ? texts.more({ count: String(places.length) }) : '';
    const place = places
      .slice(0, MOST_PLACES)
      .filter((one) => one !== '')
      .join('、');
    const text = texts.at({ place: place === '' ? '' : place + more, message });
    return {
      text: oneLine(namesFile ? texts.file({ file: baseName(file), message: text }) : text),
      remedy: oneLine(remedy),
    };
  });
}
