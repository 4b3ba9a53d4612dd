/** White space behind the text, so that a reader may look ahead by so many code units. */
const ahead = 4;

let units = new Uint16Array(0);
let bytes = Buffer.from(units.buffer);

/**
 * The UTF-16 code units of a text, then white space; what stands behind that is of earlier texts. One array serves text
 * after text: reading it is several times as fast as asking a string for one code unit after the other.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (units.length < text.length + ahead) {
    units = new Uint16Array(2 * (text.length + ahead));
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  units.fill(32, text.length, text.length + ahead);
  return units;
}
