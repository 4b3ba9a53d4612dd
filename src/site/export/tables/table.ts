import { toCsv } from '../csv.ts';

/** A field of a Frictionless Table Schema (specs.frictionlessdata.io/table-schema). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'date';
  format?: 'uri';
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number };
}

/** A table that the site offers as a CSV file, with what a data package says about it. */
export interface Table<Row> {
  /** Its file is this name with `.csv`, at the root of the site. */
  name: string;
  title: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  /** Which field points to which field of which other table. */
  foreignKeys: readonly { fields: string; reference: { resource: string; fields: string } }[];
  /** The values of one row, in the order of the fields; what is not known is empty. */
  values: (row: Row) => readonly (string | number | null | undefined)[];
}

/** A table’s file, with a first line that names the fields. */
export function csvOf<Row>({ fields, values }: Table<Row>, rows: readonly Row[]): string {
  const lines = rows.map((row) => values(row).map((value) => String(value ?? '')));
  return toCsv([fields.map(({ name }) => name), ...lines]);
}
