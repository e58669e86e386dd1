/** Excel's documented error codes, with the words Excel says with them. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** What Excel answers when it will not do something. `detail` says why in the stand-in's own words. */
export class ExcelError extends Error {
  /** "Range.values": filled in where the call is dispatched. */
  location = '';

  constructor(
    readonly code: ErrorCode,
    detail = '',
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = 'ExcelError';
  }
}

export const invalidArgument = (detail: string): ExcelError => new ExcelError('InvalidArgument', detail);
