/**
 * The built pane in a frame, with Microsoft's unmodified office.js in it; this is Excel on the web at the other end of their
 * messages.
 */
import type { Answer, Engine } from '../engine/engine';
import type { EventEntry } from '../engine/protocol';
import { type Language, appContext, frameName } from './app-context';
import { batchOf, methodOf, parseRequest, REFUSED, type Request, response } from './wire';

/** Events on their way to the add-in go through one registration, whatever they are about; only the ribbon has its own. */
const CHANNEL = 'richApiMessage';
const RIBBON = 'appCommandInvoked';
/** The add-in says that a command of the ribbon is over. */
const COMMAND_OVER = 94;
const ACTION = { call: 0, register: 1, unregister: 2 } as const;

export interface PaneFrameOptions {
  readonly engine: Engine;
  readonly language: Language;
  /** The page of the add-in. */
  readonly url: string;
  /** After every batch. */
  readonly onBatch: () => void;
}

let conversations = 0;

export class PaneFrame {
  readonly element = document.createElement('iframe');
  /** Messages nobody has taught this page to answer. */
  readonly unknown: string[] = [];
  /** Commands of the ribbon whose end the add-in has told. */
  readonly finished: string[] = [];
  private channel: Request | null = null;
  private readonly waiting: EventEntry[] = [];
  private ribbon: Request | null = null;
  private readonly listen: (event: MessageEvent) => void;

  constructor(private readonly options: PaneFrameOptions) {
    const { language, url, engine } = options;
    this.element.name = frameName(`stand-in-${String(conversations++)}`, language, location.origin);
    this.element.title = '自评通';
    this.element.src = url;
    this.listen = ({ source, data }) => {
      const request = source === this.element.contentWindow ? parseRequest(data) : null;
      if (request) void this.answer(request);
    };
    window.addEventListener('message', this.listen);
    // As in Excel, news comes after the answer to what caused it.
    engine.onEvent((entry) => setTimeout(() => this.push(entry), 0));
  }

  remove(): void {
    window.removeEventListener('message', this.listen);
    this.element.remove();
  }

  /** Tells the add-in something, at the latest once it listens. */
  push(entry: EventEntry): void {
    if (!this.channel) {
      this.waiting.push(entry);
      return;
    }
    const { category, type, target, message } = entry;
    this.send(this.channel, { ArrayData: [[category, type, target, message, 0]] }, true);
  }

  /** A button of the ribbon; false while the add-in does not listen yet. */
  command(id: string): boolean {
    if (!this.ribbon) return false;
    this.send(this.ribbon, [id, id, JSON.stringify({ source: { id } })], true);
    return true;
  }

  private async answer(request: Request): Promise<void> {
    const { engine, language, onBatch } = this.options;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.send(request, appContext(engine.profile, language));
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod': {
        const { id, parts } = methodOf(request);
        if (id === COMMAND_OVER) {
          this.finished.push(String(parts[0]));
          this.send(request, { Error: 0, Version: 1, Data: [] });
          return;
        }
        const batch = batchOf(request);
        if (!batch) break;
        const answer = await engine.answer(batch.body, batch.flags);
        this.send(request, answered(answer));
        onBatch();
        return;
      }
      case CHANNEL:
      case RIBBON:
        this.register(request);
        return;
    }
    this.unknown.push(request._actionName);
  }

  private register(request: Request): void {
    this.send(request, { Error: 0 });
    const registered = request._actionType === ACTION.unregister ? null : request;
    if (request._actionName === RIBBON) this.ribbon = registered;
    if (request._actionName !== CHANNEL) return;
    this.channel = registered;
    for (const entry of this.waiting.splice(0)) this.push(entry);
  }

  private send(request: Request, data: unknown, isEvent = false): void {
    this.element.contentWindow?.postMessage(
      response(request, data, location.origin, isEvent),
      location.origin,
    );
  }
}

/** A refused batch comes back as one that failed before its first action; sizes have numbers of their own. */
function answered(answer: Answer): Readonly<Record<string, unknown>> {
  if (answer.kind === 'done') return { Error: 0, Version: 1, Data: [200, [], answer.text] };
  const { code, message } = answer;
  if (code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded')
    return { Error: REFUSED[code], Version: 1, Data: [] };
  const body = { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(body)] };
}
