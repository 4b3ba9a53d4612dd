import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { elementsOf, pagesIn } from '../../../scripts/browser/pages.ts';

/** The types of schema.org with the properties that each may have, as the declarations of schema-dts list them. */
const vocabulary = readVocabulary(readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8'));

describe.each(inject('sites'))('under $base', ({ folder }) => {
  test('every page describes itself in words that schema.org has', () => {
    const found = pagesIn(folder).flatMap(({ path, html }) => descriptions(html).map((data) => ({ path, data })));
    expect(found.length).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (const { path, data } of found) {
      expect(data['@context'], path).toBe('https://schema.org');
      for (const node of data['@graph']) check(node, { path, seen });
    }
    const expected = [
      'BreadcrumbList',
      'Event',
      'ListItem',
      'NewsArticle',
      'Occupation',
      'Person',
      'ProfilePage',
      'Role',
    ];
    expect([...seen]).toEqual(expect.arrayContaining(expected));
  });
});

test.each([
  ['Person', 'sameAs', true],
  ['NewsArticle', 'isBasedOn', true],
  ['Person', 'isBasedOn', false],
  ['Leader', 'name', false],
])('a %s may have %s: %s', (type, property, allowed) => {
  expect(vocabulary.get(type)?.has(property) ?? false).toBe(allowed);
});

type Node = Record<string, unknown>;

function descriptions(html: string): { '@context': string; '@graph': Node[] }[] {
  return elementsOf(html)
    .filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
    .map(({ children: [text] }) => JSON.parse(text && 'value' in text ? text.value : ''));
}

/** Checks a node and all inside it. A Role repeats the property that it gives dates to. */
function check(node: Node, place: { path: string; seen: Set<string>; within?: string }): void {
  const type = node['@type'];
  if (type === undefined && Object.keys(node).join() === '@id') return;
  const properties = vocabulary.get(String(type));
  expect(properties, `${place.path}: no type ${type}`).toBeDefined();
  place.seen.add(String(type));
  for (const [property, value] of Object.entries(node).filter(([name]) => !name.startsWith('@'))) {
    const known = properties?.has(property) || (type === 'Role' && property === place.within);
    expect(known, `${place.path}: ${type} has no ${property}`).toBe(true);
    for (const inner of [value].flat()) {
      if (typeof inner === 'object' && inner !== null) check(inner as Node, { ...place, within: property }); // JSON's objects
    }
  }
}

function readVocabulary(declarations: string): Map<string, Set<string>> {
  const bases = new Map<string, { parents: string[]; own: string[] }>();
  for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+Base) extends ([^{]+) \{\n(.*?)^\}/gms,
  )) {
    const own = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    bases.set(name, { parents: parents.match(/\w+Base/g) ?? [], own });
  }
  const all = (base: string): string[] => {
    const { parents, own } = bases.get(base) ?? { parents: [], own: [] };
    return [...own, ...parents.flatMap(all)];
  };
  const leaves = declarations.matchAll(/(?:interface (\w+)Leaf extends|type (\w+)Leaf<.*? = Omit<)\s*([\w, ]*Base)/g);
  return new Map(
    [...leaves].map(([, name, role, base = '']) => [
      name ?? role ?? '',
      new Set((base.match(/\w+Base/g) ?? []).flatMap(all)),
    ]),
  );
}
