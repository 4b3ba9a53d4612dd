/** What Pagefind's binary files hold: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

const unsigned = 0;
const text = 3;
const list = 4;

/** Reads one CBOR item (RFC 8949) of definite length; throws where it meets any other type. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;

  function item(): Cbor {
    const { type, value, size } = headAt(bytes, at);
    at += size;
    if (type === unsigned) return value;
    if (type === list) return Array.from({ length: value }, item);
    if (type !== text) throw new Error(`CBOR type ${type} at byte ${at} is not expected in a Pagefind index.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  }

  return item();
}

/** Where the items of the list that begins at byte `at` begin and end. */
export function itemsOfCbor(bytes: Buffer, at: number): [start: number, end: number][] {
  const { value, size } = headAt(bytes, at);
  const items: [number, number][] = [];
  for (let start = at + size; items.length < value; start = items.at(-1)?.[1] ?? start) {
    items.push([start, endOfCbor(bytes, start)]);
  }
  return items;
}

/** Writes a list of items that are written already. */
export function joinCbor(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(list, items.length), ...items]);
}

/** Writes one item, every length in its shortest form. */
export function encodeCbor(item: Cbor): Buffer {
  if (typeof item === 'number') return head(unsigned, item);
  if (Array.isArray(item)) return joinCbor(item.map(encodeCbor));
  const bytes = Buffer.from(item, 'utf8');
  return Buffer.concat([head(text, bytes.length), bytes]);
}

/** Type and number of an item, and the bytes that say them. */
function headAt(bytes: Buffer, at: number): { type: number; value: number; size: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  if (short < 24) return { type: first >> 5, value: short, size: 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new Error(`CBOR item ${first} at byte ${at} is not expected in a Pagefind index.`);
  return { type: first >> 5, value: bytes.readUIntBE(at + 1, length), size: 1 + length };
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.of((type << 5) | value);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((type << 5) | (24 + Math.log2(length)), 0);
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}

/** Where the item that begins at byte `at` ends. Takes negative numbers too, of which the chunks of an index are full. */
function endOfCbor(bytes: Buffer, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left -= 1) {
    const { type, value, size } = headAt(bytes, end);
    end += size + (type === text ? value : 0);
    if (type === list) left += value;
  }
  return end;
}
