import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { addProblem } from '../problem.ts';

/**
 * Sets a file's text from its bytes, without byte order mark. Bytes that are not UTF-8, and NUL characters, become an
 * error message where the first of them stands (rules `utf-16`, `not-utf-8`, `nul-byte`).
 */
export function decode(bytes: Buffer, file: VFile): void {
  const text = bytes.toString('utf8');
  file.value = text.startsWith('\ufeff') ? text.slice(1) : text;
  const nul = file.value.indexOf('\0');
  if (isUtf16(bytes)) addProblem(file, { level: 'error', rule: 'utf-16', offset: 0, ...utf16 });
  else if (!isUtf8(bytes)) addBadByte(bytes, text, file);
  else if (nul !== -1) addProblem(file, { level: 'error', rule: 'nul-byte', offset: nul, ...nulByte });
}

const utf16 = {
  reason: 'The file is UTF-16; seeds are UTF-8',
  mend: 'Convert it: iconv -f UTF-16 -t UTF-8 old.txt > new.txt',
};

const nulByte = {
  reason: 'A NUL character stands in the text; this may be no text file, or one cut off while it was copied',
  mend: 'Remove the character, or copy the article anew.',
};

/** By its byte order mark, or by the zero in every other byte of Latin text. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return true;
  const head = bytes.subarray(0, 64);
  const zeros = (odd: number) => head.filter((byte, index) => index % 2 === odd && byte === 0).length;
  return head.length >= 8 && Math.max(zeros(0), zeros(1)) > head.length / 3;
}

/** Encoding the decoded text again gives other bytes from the first bad one on. */
function addBadByte(bytes: Buffer, text: string, file: VFile): void {
  const again = Buffer.from(text, 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const meant = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const offset = bytes
    .subarray(0, at)
    .toString('utf8')
    .replace(/^\ufeff/, '').length;
  addProblem(file, {
    level: 'error',
    rule: 'not-utf-8',
    reason: `Byte 0x${hex} is not UTF-8; in Windows-1252 it would be “${meant}”`,
    mend: 'Convert the file: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
    offset,
  });
}
