/// <reference types="office-js" />
/** Excel's error codes in the words of the host's port. */
import { HostFailure, type HostFailureReason } from '../core/host/types';

const REASONS: Readonly<Partial<Record<string, HostFailureReason>>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  ItemAlreadyExists: 'sheet-exists',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  InactiveWorkbook: 'closed',
  RequestAborted: 'closed',
  ServiceNotAvailable: 'closed',
  ConnectionFailure: 'closed',
  InvalidRequestContext: 'closed',
};

/** Adding or removing a sheet is what a protected structure refuses. */
const STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|visibility|name))/;

interface ExcelError {
  readonly code: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Any error that comes out of a batch; Excel's own error stays with it as its cause. */
export function hostFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  const failure = failureOf(error);
  failure.cause = error;
  return failure;
}

function failureOf(error: unknown): HostFailure {
  if (!isExcelError(error)) return new HostFailure('other', messageOf(error));
  const location = error.debugInfo?.errorLocation ?? '';
  const reason = REASONS[error.code] ?? 'other';
  if (reason === 'protected' && STRUCTURE.test(location)) return new HostFailure('structure-protected');
  if (reason !== 'other' && reason !== 'unsupported') return new HostFailure(reason);
  return new HostFailure(reason, location === '' ? error.code : `${error.code} (${location})`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
