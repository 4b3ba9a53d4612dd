import { type Past, readPast } from '../../integrations/permanence.ts';
import { foldersFrom } from '../../model/folders.ts';

let past: Past | undefined;

/** What was published before this build, and what became of it. In development it is read anew for each page. */
export function loadPast(): Past {
  if (import.meta.env.DEV) return readPast(foldersFrom(process.env).ledger);
  past ??= readPast(foldersFrom(process.env).ledger);
  return past;
}
