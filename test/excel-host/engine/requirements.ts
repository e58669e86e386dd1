/** Which version of Excel has which member. */
import { ExcelError } from './errors';

/** "ExcelApi" → "1.14". */
export type RequirementMatrix = Readonly<Record<string, string>>;

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export interface MemberRequirement {
  readonly read: Requirement;
  readonly write: Requirement;
}

/** Class → member → the set it came with. */
export type ApiTable = Readonly<Record<string, Readonly<Record<string, MemberRequirement>>>>;

function compare(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(matrix: RequirementMatrix, set: string, version = '1.1'): boolean {
  const name = Object.keys(matrix).find((key) => key.toLowerCase() === set.toLowerCase());
  const has = name === undefined ? undefined : matrix[name];
  return has !== undefined && compare(has, version) >= 0;
}

const since = (version: string): MemberRequirement => ({
  read: { set: 'ExcelApi', version },
  write: { set: 'ExcelApi', version },
});

/** What the runtime's own functions call and no documentation lists: behind `Excel.createWorkbook`. */
const UNLISTED: ApiTable = {
  Application: { createWorkbook: since('1.8') },
  Workbook: { createAndOpenWorkbook: since('1.8') },
  WorkbookCreated: { id: since('1.8'), open: since('1.8') },
};

export class ApiGuard {
  constructor(
    private readonly table: ApiTable,
    private readonly matrix: RequirementMatrix,
  ) {}

  /** Members (and services) that begin with "_" are the runtime's own and in no list. */
  has(className: string, member: string, use: 'read' | 'write'): boolean {
    if (member.startsWith('_') || className.startsWith('_')) return true;
    const requirement = this.find(className, member)?.[use];
    return requirement !== undefined && isSetSupported(this.matrix, requirement.set, requirement.version);
  }

  private find(className: string, member: string): MemberRequirement | undefined {
    return this.table[className]?.[member] ?? UNLISTED[className]?.[member];
  }

  knows(className: string, member: string): boolean {
    return this.find(className, member) !== undefined;
  }

  require(className: string, member: string, use: 'read' | 'write'): void {
    if (this.has(className, member, use)) return;
    const requirement = this.find(className, member)?.[use];
    throw new ExcelError(
      'ApiNotFound',
      requirement
        ? `${className}.${member} came with ${requirement.set} ${requirement.version}`
        : `there is no ${className}.${member}`,
    );
  }
}
