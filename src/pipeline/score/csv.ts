/** The rows of a CSV file with a header line (RFC 4180: quoted fields may hold commas, line ends and doubled quotes). */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readRows(text);
  return rows.map((row) => Object.fromEntries(head.map((key, column) => [key, row[column] ?? ''])));
}

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) break;
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
