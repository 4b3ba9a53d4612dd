/**
 * Something outside the authors' files is wrong (a missing folder, a broken installation): thrown, never collected.
 * The commands print `message`, then `hint` (what to do about it), and leave with exit code 1.
 */
export class Fault extends Error {
  readonly hint: string;

  constructor(message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause });
    this.name = 'Fault';
    this.hint = hint;
  }
}
