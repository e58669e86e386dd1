/**
 * Excel as an add-in meets it: one workbook in memory that answers batches of the Office.js protocol. It knows no Node and
 * no browser; a front brings it messages and takes its answers and events away.
 */
import type { Area, Scalar } from '../../../src/core/grid/types';
import { cellCount, parseArea } from './address';
import { cellAt, valueOf, valueTypeOf, writeCell } from './cells';
import { type Handle } from './define';
import { runBatch } from './dispatch';
import { type ErrorCode, ExcelError } from './errors';
import { Events } from './events';
import { type CallOptions, FUNCTION_SERVICE, FunctionCalls, type FunctionResult } from './function-calls';
import type { SheetModel, WorkbookModel } from './model';
import type { Profile } from './profiles';
import { ACTION, type Batch, type EventEntry, FLAG } from './protocol';
import { type ApiTable, ApiGuard } from './requirements';
import { type Snapshot, snapshot } from './snapshot';
import { clearsUndo } from './undo';

export interface EngineOptions {
  readonly model: WorkbookModel;
  readonly profile: Profile;
  readonly table: ApiTable;
  /** Reads a file's bytes as a workbook, for calls that bring one. */
  readonly readFile: (bytes: Uint8Array) => WorkbookModel;
}

export interface Counts {
  /** Batches that did something. */
  syncs: number;
  /** Batches of the runtime's own: it released references after `Excel.run`, or handed back results of functions. */
  own: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

/** The batch was done (perhaps up to an error inside it), or refused as a whole. */
export type Answer =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string };

const noCounts = (): Counts => ({ syncs: 0, own: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class Engine {
  readonly model: WorkbookModel;
  readonly profile: Profile;
  readonly api: ApiGuard;
  readonly readFile: EngineOptions['readFile'];
  readonly events: Events;
  readonly counts: Counts = noCounts();
  /** Files handed to `Excel.createWorkbook` and opened, oldest first. */
  readonly opened: string[] = [];
  /** Services of the runtime beside the workbook; custom functions are there from the start. */
  readonly services = new Map<string, Handle>();
  private readonly functions: FunctionCalls;
  /** Something was done that empties Excel's list of what can be undone. */
  undoCleared = false;
  /** Whether a batch is under way: what changes now was changed by the add-in. */
  isInBatch = false;

  private readonly references = new Map<string, Handle>();
  private readonly referenceIds = new Map<unknown, string>();
  private nextId = 1;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  private closed: 'no' | 'answers' | 'silent' = 'no';

  constructor({ model, profile, table, readFile }: EngineOptions) {
    this.model = model;
    this.profile = profile;
    this.api = new ApiGuard(table, profile.requirements);
    this.readFile = readFile;
    this.events = new Events(() => this.isInBatch);
    this.functions = new FunctionCalls(this.events);
    this.services.set(FUNCTION_SERVICE, this.functions.service);
  }

  /** Answers one batch, given as the JSON text of its body. */
  async answer(request: string, flags: number): Promise<Answer> {
    if (this.closed === 'silent') return new Promise<Answer>(() => undefined);
    if (this.closed === 'answers')
      return refuse(new ExcelError('GeneralException', 'the workbook was closed'));
    if (this.editing && (flags & FLAG.delayForCellEdit) !== 0) await this.editing.ended;
    if (this.editing) return refuse(new ExcelError('InvalidOperationInCellEditMode'));
    const size = bytesOf(request);
    const batch = JSON.parse(request) as Batch;
    if (isOwn(batch)) this.counts.own += 1;
    else this.counts.syncs += 1;
    this.counts.requestBytes += size;
    if (size > this.profile.requestBytes) return refuse(new ExcelError('RequestPayloadSizeLimitExceeded'));
    const text = this.run(batch);
    if (typeof text !== 'string') return refuse(text);
    const answered = bytesOf(text);
    this.counts.responseBytes += answered;
    if (answered > this.profile.responseBytes)
      return refuse(new ExcelError('ResponsePayloadSizeLimitExceeded'));
    return { kind: 'done', text };
  }

  private run(batch: Batch): string | ExcelError {
    this.isInBatch = true;
    try {
      return JSON.stringify(runBatch(batch, this));
    } catch (error) {
      // Not Excel's error but a fault of the stand-in: told all the same, or the add-in would wait for ever.
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return new ExcelError('GeneralException', `a defect of the stand-in: ${told}`);
    } finally {
      this.isInBatch = false;
    }
  }

  /** A method was called, or a property set. */
  did(location: string): void {
    if (clearsUndo(location, this.profile)) this.undoCleared = true;
  }

  /** Names the place for an error that happens inside. */
  at<T>(location: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof ExcelError && error.location === '') error.location = location;
      throw error;
    }
  }

  newId(): string {
    const id = String(this.nextId++).padStart(12, '0');
    return `{00000000-0000-0000-0000-${id}}`;
  }

  keep(object: Handle): string {
    const known = this.referenceIds.get(object.target);
    if (known !== undefined) return known;
    const id = this.newId();
    this.references.set(id, object);
    this.referenceIds.set(object.target, id);
    return id;
  }

  kept(id: string): Handle {
    const object = this.references.get(id);
    if (!object) throw new ExcelError('InvalidReference', 'the reference was released');
    return object;
  }

  release(id: string): void {
    this.referenceIds.delete(this.references.get(id)?.target);
    this.references.delete(id);
  }

  /** Every range the runtime keeps: they move when cells are inserted or deleted. */
  keptTargets(): readonly unknown[] {
    return [...this.references.values()].map(({ target }) => target);
  }

  service(name: string): Handle {
    const service = this.services.get(name);
    if (!service) throw new ExcelError('ApiNotFound', `there is no service ${name}`);
    return service;
  }

  sheet(name: string): SheetModel {
    const sheet = this.model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new Error(`The stand-in's workbook has no sheet ${name}`);
    return sheet;
  }

  requireSize(area: Area): void {
    if (cellCount(area) > this.profile.rangeCells) throw new ExcelError('RangeExceedsLimit');
  }

  /** A person types into a cell. */
  edit(sheetName: string, address: string, value: Scalar | `=${string}`): void {
    const sheet = this.sheet(sheetName);
    const area = parseArea(address);
    if (!area || cellCount(area) !== 1) throw new Error(`${address} is not one cell`);
    const before = cellAt(sheet, area.top, area.left);
    const [valueBefore, valueTypeBefore] = [valueOf(before), valueTypeOf(before)];
    writeCell(sheet, area.top, area.left, value);
    const after = cellAt(sheet, area.top, area.left);
    const details = {
      valueBefore,
      valueTypeBefore,
      valueAfter: valueOf(after),
      valueTypeAfter: valueTypeOf(after),
    };
    this.events.changed(sheet, area, 'RangeEdited', details);
  }

  /** A cell with a custom function is calculated; `id` is the function's in its metadata. */
  callFunction(id: string, args: readonly unknown[], options?: CallOptions): Promise<FunctionResult> {
    return this.functions.call(id, args, options);
  }

  startCellEditing(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing ??= { ended, end };
  }

  endCellEditing(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** A person protects a sheet; without options nothing but selecting is allowed. */
  protect(sheetName: string, options: NonNullable<SheetModel['protection']>['options'] = {}): void {
    this.sheet(sheetName).protection = { options };
  }

  unprotect(sheetName: string): void {
    this.sheet(sheetName).protection = null;
  }

  /** The workbook is closed while the add-in is at work: it is told so, or (silent) nothing ever comes back. */
  close({ silent = false } = {}): void {
    this.closed = silent ? 'silent' : 'answers';
  }

  resetCounts(): void {
    Object.assign(this.counts, noCounts());
  }

  snapshot(): Snapshot {
    return snapshot(this.model);
  }

  onEvent(listener: (entry: EventEntry) => void): void {
    this.events.listen(listener);
  }
}

const isOwn = ({ Actions }: Batch): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || OWN.has(Name));
/** What the runtime does of itself. */
const OWN = new Set([
  '_RemoveReference',
  'SetInvocationResults',
  '_SetOsfControlContainerReadyForCustomFunctions',
]);

function refuse({ code, message }: ExcelError): Answer {
  return { kind: 'refused', code, message };
}
