/** A length in SVG units to a tenth, which no eye tells from the exact one and which is short to write. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
