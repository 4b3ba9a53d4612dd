/** Makes the columns of every `table[data-sortable]` sortable by their headings; a cell’s `data-key` goes before its text. */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  for (const heading of table.tHead?.rows[0]?.cells ?? []) makeSortable(table, heading);
}

function makeSortable(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...heading.childNodes);
  button.addEventListener('click', () => sortBy(table, heading));
  heading.append(button);
}

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const up = heading.ariaSort !== 'ascending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  heading.ariaSort = up ? 'ascending' : 'descending';
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  const key = (row: HTMLTableRowElement) => keyOf(row.cells[heading.cellIndex]);
  rows.sort((a, b) => compare(key(a), key(b)) * (up ? 1 : -1));
  body?.append(...rows);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['key'] ?? cell?.textContent?.trim() ?? '';
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
