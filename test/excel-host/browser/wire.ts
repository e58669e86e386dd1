/** What the page of Excel on the web and an add-in in its frame say to each other, one JSON text a message. */
import { isRecord } from '../engine/define';

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 a call, 1 the registration of an event handler, 2 its end. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

/** The rich API: a batch goes out and its results come back. */
export const RICH_API = 93;

/** Excel's numbers for a request or an answer that is too large. */
export const REFUSED = { RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104 };

/** Parts of a rich API request. */
const BODY = 4;
const FLAGS = 6;

export function parseRequest(data: unknown): Request | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    return isRequest(message) ? message : null;
  } catch {
    return null;
  }
}

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' &&
  message !== null &&
  '_messageType' in message &&
  message._messageType === 0 &&
  '_actionName' in message &&
  typeof message._actionName === 'string';

/** Which of Office's methods is called, with what: an array, or members named "0", "1", …. */
export function methodOf({ _data }: Request): { readonly id: unknown; readonly parts: readonly unknown[] } {
  const method = _data?.['DdaMethod'];
  const parts = _data?.['ArrayData'] ?? [_data?.['0'], _data?.['1'], _data?.['2']];
  return {
    id: isRecord(method) ? method['DispatchId'] : undefined,
    parts: Array.isArray(parts) ? (parts as readonly unknown[]) : [],
  };
}

/** The batch inside a request; null for any other call. */
export function batchOf(request: Request): { readonly body: string; readonly flags: number } | null {
  const { id, parts } = methodOf(request);
  const [body, flags] = [parts[BODY], parts[FLAGS]];
  if (id !== RICH_API || typeof body !== 'string') return null;
  return { body, flags: typeof flags === 'number' ? flags : 0 };
}

/** @param isEvent news for a handler, not the answer to a call */
export function response(request: Request, data: unknown, origin: string, isEvent = false): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
