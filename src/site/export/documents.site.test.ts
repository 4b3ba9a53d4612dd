import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readCsv } from '../../../scripts/browser/read-csv.ts';

interface Resource {
  name: string;
  path: string;
  jsonSchema?: string;
  schema?: { fields: { name: string; type: string; constraints?: { required?: true; enum?: string[] } }[] };
}

const shapes: Record<string, RegExp> = { string: /^/, integer: /^\d+$/, date: /^\d{4}-\d\d-\d\d$/ };

describe.each(inject('sites'))('under $base', ({ folder, base }) => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const packaged: { resources: Resource[] } = JSON.parse(read('datapackage.json'));

  test('every document keeps the schema that it names', () => {
    const documents = packaged.resources.filter(({ jsonSchema }) => jsonSchema !== undefined);
    expect(documents.length).toBeGreaterThan(5);
    for (const { path, jsonSchema = '' } of documents) {
      const document = JSON.parse(read(path));
      expect(new URL(document.$schema).pathname).toBe(base + jsonSchema);
      const schema = JSON.parse(read(jsonSchema));
      expect(schema.$id).toBe(document.$schema);
      expect(z.fromJSONSchema(schema).safeParse(document).error, path).toBeUndefined();
    }
  });

  test('a document that breaks its contract is refused', () => {
    const document = JSON.parse(read(packaged.resources.find(({ jsonSchema }) => jsonSchema)?.path ?? ''));
    const schema = z.fromJSONSchema(JSON.parse(read('schemas/article.json')));
    expect(schema.safeParse({ ...document, text: 1 }).success).toBe(false);
  });

  test('the data package lists every document that there is', () => {
    const found = ['articles', 'leaders', 'stories'].flatMap((kind) =>
      readdirSync(join(folder, kind))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${kind}/${name}`),
    );
    const listed = packaged.resources.map(({ path }) => path).filter((path) => path.endsWith('.json'));
    expect(listed.toSorted()).toEqual(found.toSorted());
  });

  test.each(['names.csv', 'articles.csv', 'mentions.csv', 'contacts.csv'])(
    '%s is the table that the data package describes',
    (file) => {
      const fields = packaged.resources.find(({ path }) => path === file)?.schema?.fields ?? [];
      const [header, ...rows] = readCsv(read(file));
      expect(header).toEqual(fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(fields.length);
        for (const [index, { type, constraints }] of fields.entries()) {
          const value = row[index] ?? '';
          if (value === '') expect(constraints?.required).toBeUndefined();
          else expect(value).toMatch(shapes[type] ?? /$^/);
          if (constraints?.enum) expect(constraints.enum).toContain(value);
        }
      }
    },
  );

  test('every target of the beacon is a page', () => {
    const [meta = '', links = ''] = read('beacon.txt').split('\n\n');
    expect(meta).toMatch(/^#FORMAT: BEACON\n/);
    const lines = links.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [item, , target = ''] = line.split('|');
      expect(item).toMatch(/^Q\d+$/);
      expect(existsSync(join(folder, target, 'index.html'))).toBe(true);
    }
  });
});
