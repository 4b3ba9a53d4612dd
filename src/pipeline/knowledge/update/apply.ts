import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Role } from '../../../model/entity.ts';
import type { Change } from './compare.ts';

/** The text of an entity file with a change in it; comments and everything that does not change stay as they are. */
export function applyChange(text: string, { wikidata, roles, added }: Change): string {
  const document = parseDocument(text);
  if (wikidata !== undefined && isMap(document.contents)) insertAfter(document.contents, 'name', wikidata);
  for (const [n, fields] of roles) {
    for (const [key, value] of Object.entries(fields)) {
      if (value === null) document.deleteIn(['roles', n, key]);
      else setRole(document.getIn(['roles', n]), key, value);
    }
  }
  const list = document.get('roles');
  if (isSeq(list)) for (const role of added) list.add(document.createNode(inOrder(role)));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Puts `wikidata` where all files have it, behind the name and the short name. */
function insertAfter(map: YAMLMap, key: string, value: string): void {
  map.set('wikidata', value);
  const pair = map.items.pop();
  const at = map.items.findIndex((item) => String(item.key) === (map.has('shortName') ? 'shortName' : key));
  if (pair) map.items.splice(at + 1, 0, pair);
}

/** `until` stands behind `from`; the others are there already. */
function setRole(role: unknown, key: string, value: string): void {
  if (!isMap(role)) return;
  const isNew = !role.has(key);
  role.set(key, value);
  if (!isNew || key !== 'until') return;
  const pair = role.items.pop();
  const at = role.items.findIndex((item) => String(item.key) === 'from');
  if (pair) role.items.splice(at + 1, 0, pair);
}

function inOrder({ office, class: kind, country, region, organisation, from, until, source }: Role) {
  const all = { office, class: kind, country, region, organisation, from, until, source };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
