import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from './nearest.ts';
import { addProblem } from './problem.ts';

export interface YamlSource<Schema extends z.ZodType> {
  /** YAML of one mapping. */
  text: string;
  /** Where `text` starts in the file, in UTF-16 code units. */
  offset: number;
  schema: Schema;
}

/** A checked value and where its parts stand. */
export interface PlacedYaml<Value> {
  value: Value;
  /** Offset in the file of the value (or, where there is none, of the nearest thing around it) at a path of keys. */
  offsetOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML and checks it against a schema. Every mistake becomes an error message at its own place in `file`
 * (rules `yaml`, `unknown-key`, `bad-value`); then there is no value.
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  { text, offset, schema }: YamlSource<Schema>,
): PlacedYaml<z.infer<Schema>> | undefined {
  const document = parseDocument(text, { prettyErrors: false, lineCounter: new LineCounter(), logLevel: 'silent' });
  const offsetOf = (path: readonly PropertyKey[]) => offset + offsetAt(document, path);
  if (document.errors.length > 0) {
    for (const error of document.errors) addYamlError(file, error.message, offset + error.pos[0]);
    return undefined;
  }
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, offsetOf };
  for (const issue of result.error.issues) addIssue(file, { issue, schema, offsetOf, document, offset });
  return undefined;
}

function addYamlError(file: VFile, message: string, offset: number): void {
  const mend = 'Put a value that contains “: ”, “#” or a quotation mark in quotes, and give each key once.';
  addProblem(file, { level: 'error', rule: 'yaml', reason: `Not valid YAML: ${message}`, mend, offset });
}

interface Found {
  issue: z.core.$ZodIssue;
  schema: z.ZodType;
  offsetOf: PlacedYaml<unknown>['offsetOf'];
  document: Document;
  offset: number;
}

function addIssue(file: VFile, { issue, schema, offsetOf, document, offset }: Found): void {
  if (issue.code !== 'unrecognized_keys') {
    const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    const reason = isMissing ? `${name} is missing` : `${name}: ${issue.message}; found ${JSON.stringify(issue.input)}`;
    addProblem(file, {
      level: 'error',
      rule: 'bad-value',
      reason,
      mend: mendValue(issue),
      offset: offsetOf(issue.path),
    });
    return;
  }
  const known = knownKeys(schema, issue.path);
  for (const key of issue.keys) {
    const meant = nearest(key, known);
    addProblem(file, {
      level: 'error',
      rule: 'unknown-key',
      reason: `Unknown key \`${key}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
      mend: `Known keys here: ${known.join(', ')}.`,
      offset: offset + keyOffset(document, [...issue.path, key]),
    });
  }
}

function mendValue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'Write the date as YYYY-MM-DD.';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'Write the whole address, with https://.';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'Add the missing key.';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put the value in quotes.';
  return 'Correct the value, or leave the key out where it is optional.';
}

/** The keys that the schema allows at a path, through optional, default and array. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return knownKeys(inner(schema.unwrap()), path);
  if (schema instanceof z.ZodArray) return knownKeys(inner(schema.element), rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const next = schema.shape[String(key)];
  return next ? knownKeys(inner(next), rest) : [];
}

/** Zod types what is inside a wrapper as its core type; all of ours are made with `z`. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType; // every schema of this project is a classic one
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(around) ? around.items.find((item) => isPair(item) && keyOf(item.key) === path.at(-1)) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetAt(document, path);
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
