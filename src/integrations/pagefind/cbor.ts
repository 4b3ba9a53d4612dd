/** What Pagefind's binary files hold: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

const unsigned = 0;
const text = 3;
const list = 4;

/** Reads one CBOR item (RFC 8949) of definite length; throws where it meets any other type. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;

  function head(): { type: number; value: number } {
    const first = bytes.readUInt8(at);
    const short = first & 31;
    at += 1;
    if (short < 24) return { type: first >> 5, value: short };
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error(`CBOR item ${first} at byte ${at - 1} is not expected in a Pagefind index.`);
    const value = bytes.readUIntBE(at, length);
    at += length;
    return { type: first >> 5, value };
  }

  function item(): Cbor {
    const { type, value } = head();
    if (type === unsigned) return value;
    if (type === list) return Array.from({ length: value }, item);
    if (type !== text) throw new Error(`CBOR type ${type} at byte ${at} is not expected in a Pagefind index.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  }

  return item();
}

/** Writes one item, every length in its shortest form. */
export function encodeCbor(item: Cbor): Buffer {
  if (typeof item === 'number') return head(unsigned, item);
  if (Array.isArray(item)) return Buffer.concat([head(list, item.length), ...item.map(encodeCbor)]);
  const bytes = Buffer.from(item, 'utf8');
  return Buffer.concat([head(text, bytes.length), bytes]);
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.of((type << 5) | value);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((type << 5) | (24 + Math.log2(length)), 0);
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}
