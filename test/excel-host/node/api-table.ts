/** Which requirement set each member came with: read from the `[Api set: …]` remarks of Microsoft's typings. */
import fs from 'node:fs';
import type { ApiTable, MemberRequirement } from '../engine/requirements';

let table: ApiTable | null = null;

/** Every class of `Excel` with its members. */
export function apiTable(): ApiTable {
  return (table ??= read(fs.readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8')));
}

const REMARK = /\[Api set: (\w+) ([^\]]*)\]/;

/** "1.1 for reading visibility; 1.2 for setting it" */
function requirement(remark: RegExpExecArray): MemberRequirement {
  const [, set = '', rest = ''] = remark;
  const versions = rest.match(/\d+\.\d+/g) ?? ['1.1'];
  const first = versions[0] ?? '1.1';
  const writing = /set/.test(rest) ? (versions.at(-1) ?? first) : first;
  return { read: { set, version: first }, write: { set, version: writing } };
}

function earlier(a: MemberRequirement | undefined, b: MemberRequirement): MemberRequirement {
  const minor = ({ read: { version } }: MemberRequirement): number => Number(version.split('.')[1]);
  return a && minor(a) <= minor(b) ? a : b;
}

function read(typings: string): ApiTable {
  const start = typings.indexOf('\ndeclare namespace Excel {');
  const end = typings.indexOf('\ndeclare namespace ', start + 1);
  const classes: Record<string, Record<string, MemberRequirement>> = {};
  let members: Record<string, MemberRequirement> | null = null;
  let ofClass: MemberRequirement | null = null;
  let remark: MemberRequirement | null = null;
  for (const line of typings.slice(start, end).split('\n')) {
    const opening = /^ {4}(?:class|interface|enum|type|function|const|let) ?(\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)\??\s*(?:<[^>]*>)?[(:]/.exec(line);
    const said = REMARK.exec(line);
    if (/^ {4,8}\/\*\*/.test(line)) remark = null;
    if (said) remark = requirement(said);
    if (opening) {
      members = /^ {4}class /.test(line) ? (classes[opening[1] ?? ''] ??= {}) : null;
      ofClass = remark;
      remark = null;
    } else if (members && member) {
      const name = member[1] ?? '';
      const known = remark ?? ofClass;
      if (known) members[name] = earlier(members[name], known);
    }
  }
  return classes;
}
