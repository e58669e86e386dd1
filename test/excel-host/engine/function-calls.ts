/** Custom functions: Excel calls them while it calculates, and the runtime hands their results back in a batch. */
import { type ClassSpec, handle, type Handle, isRecord } from './define';
import { invalidArgument } from './errors';
import type { Events } from './events';

export const FUNCTION_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const CATEGORY = 1;
const CALL = 1000;

/** What a cell with the function shows. */
export interface FunctionResult {
  readonly value: unknown;
  /** An error value of Excel, such as "#VALUE!", in place of the value. */
  readonly error?: string;
  /** What hovering over the error shows. */
  readonly message?: string;
}

/** Bits Excel sends with a call. */
export interface CallOptions {
  /** The cell with the formula. */
  readonly address?: string;
  /** The metadata allows error values as arguments: they arrive as objects. */
  readonly allowsErrors?: boolean;
}

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

export class FunctionCalls {
  private nextCall = 1;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private isReady = false;
  private readonly early: (() => void)[] = [];
  readonly service: Handle;

  constructor(private readonly events: Events) {
    this.service = handle(serviceSpec, this);
  }

  /** Calls a function by the id of its metadata. */
  call(id: string, args: readonly unknown[], options: CallOptions = {}): Promise<FunctionResult> {
    const call = this.nextCall++;
    const flags = options.allowsErrors ? 4 : 0;
    const message = JSON.stringify([call, id, args, options.address ?? 'Sheet1!A1', flags]);
    return new Promise((resolve) => {
      this.waiting.set(call, resolve);
      const send = (): void => {
        this.events.send({ category: CATEGORY, type: CALL, target: '', message });
      };
      if (this.isReady) send();
      else this.early.push(send);
    });
  }

  ready(): void {
    this.isReady = true;
    for (const send of this.early.splice(0)) send();
  }

  take(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument('results are an array');
    for (const result of results as unknown[]) {
      if (!isRecord(result) || typeof result['id'] !== 'number') throw invalidArgument('a result has an id');
      const { id, value, failed, errorCode } = result;
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      if (failed !== true) resolve?.({ value: value ?? null });
      else
        resolve?.({
          value: null,
          error: ERRORS[typeof errorCode === 'number' ? errorCode : 0] ?? '#VALUE!',
          ...(typeof value === 'string' && value !== '' ? { message: value } : {}),
        });
    }
  }
}

/** Not of the documented object model: its name is in no list. */
const serviceSpec: ClassSpec<FunctionCalls> = {
  name: '_CustomFunctions',
  methods: {
    setInvocationResults: (calls, args) => {
      calls.take(args.atMost(1).raw(0));
    },
    _SetOsfControlContainerReadyForCustomFunctions: (calls, args) => {
      args.atMost(0);
      calls.ready();
    },
  },
};
