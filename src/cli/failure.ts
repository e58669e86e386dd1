/** Why a command gives up, in words for the person; it ends with exit code 2. */
export class CliFailure extends Error {
  /** @param isUsage the command was not written right: the hint to --help follows */
  constructor(
    message: string,
    readonly isUsage = false,
  ) {
    super(message);
  }
}
