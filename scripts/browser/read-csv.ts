/** Reads CSV strictly after RFC 4180: rows of fields. Throws where a quote or a line end stands where none may. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [whole, quoted, plain, end] = nextField(text, at);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    at += whole.length;
    if (end === '\r\n' && at < text.length) rows.push([]);
  }
  return rows;
}

function nextField(text: string, at: number): RegExpExecArray {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = at;
  const found = field.exec(text);
  if (!found) throw new Error(`Not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  return found;
}
