import type { VFile } from 'vfile';

/** What an author got wrong in a file, or should look at. */
export interface Problem {
  /** An error fails the build; a warning does not. */
  level: 'error' | 'warning';
  /** Id of the rule, e.g. `unknown-key`. */
  rule: string;
  /** What was found and what was expected. */
  reason: string;
  /** What the author can do about it. */
  mend: string;
  /** Where, as a UTF-16 offset into the file's text; left out where it concerns the whole file. */
  offset?: number | undefined;
}

/** Adds a problem to the messages of its file; nothing is thrown. An error has `fatal: true`, as vfile says. */
export function addProblem(file: VFile, { level, rule, reason, mend, offset }: Problem): void {
  const place = offset === undefined ? undefined : pointAt(String(file.value ?? ''), offset);
  const message = file.message(reason, { ruleId: rule, source: 'readout', ...(place && { place }) });
  message.fatal = level === 'error';
  message.note = mend;
}

/** Line and column, both from 1, of a UTF-16 offset; columns count code units, as editors do. */
export function pointAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Whether any message of the file is an error. */
export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}
