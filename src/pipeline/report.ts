import { relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import { compareText } from '../model/order.ts';

export interface Report {
  /** One message a line, `path:line:column  level  what  rule`, the way to mend it below, a count at the end; or empty. */
  text: string;
  /** Whether anything must fail: a message that is an error. */
  failed: boolean;
}

/** Puts the messages of all files into one text, sorted by path and place; paths are relative to `cwd`. */
export function report(files: readonly VFile[], cwd = process.cwd()): Report {
  const entries = files
    .flatMap((file) => file.messages.map((message) => ({ path: shownPath(file, cwd), message })))
    .sort((a, b) => compareText(a.path, b.path) || byPlace(a.message, b.message));
  if (entries.length === 0) return { text: '', failed: false };
  const errors = entries.filter(({ message }) => message.fatal).length;
  const lines = entries.map(({ path, message }) => format(path, message));
  const text = `${lines.join('\n')}\n\n${count(errors, 'error')}, ${count(entries.length - errors, 'warning')}\n`;
  return { text, failed: errors > 0 };
}

type Message = VFile['messages'][number];

function shownPath(file: VFile, cwd: string): string {
  return (
    relative(cwd, file.path ?? '')
      .split(sep)
      .join('/') || '(no file)'
  );
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.reason, b.reason);
}

function format(path: string, { line, column, fatal, reason, ruleId, note }: Message): string {
  const head = `${path}:${line ?? 1}:${column ?? 1}  ${fatal ? 'error' : 'warning'}  ${reason}  ${ruleId ?? ''}`;
  return note ? `${head.trimEnd()}\n    ${note}` : head.trimEnd();
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
