import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type EntityPath, parseEntityPath } from '../model/kind.ts';
import { nest } from '../model/nest.ts';
import type { BodyMention, BodyParagraph, BodyStatement } from './body.ts';
import { besideLinkedName } from './demonym.ts';
import type { Note } from './permanence/notes.ts';

/** The address of an entity's page, base path included, or undefined where no page of it is built. */
export type Href = (path: EntityPath) => string | undefined;

/**
 * The paragraphs as HTML: each with its anchor as id and an (empty, labelled) link to itself, every mention a link that
 * says by which rule it was made, every statement a span that says whose words it holds. `notes` stand before the
 * paragraphs of their anchors.
 */
export function bodyHtml(paragraphs: readonly BodyParagraph[], href: Href, notes: Notes = new Map()): string {
  const seen = new Set<string>();
  const elements = paragraphs.flatMap((paragraph) => [
    ...(notes.get(paragraph.anchor) ?? []).map(noteElement),
    paragraphElement(paragraph, href, seen),
  ]);
  return elements.map((each) => toHtml(each)).join('\n');
}

type Notes = ReadonlyMap<string, readonly Note[]>;

function noteElement({ anchor, text }: Note): Element {
  const properties = { className: ['note'], id: anchor, dataPagefindIgnore: '' };
  return element('p', properties, [{ type: 'text', value: text }]);
}

function paragraphElement(paragraph: BodyParagraph, href: Href, seen: Set<string>): Element {
  const items = [...paragraph.statements, ...paragraph.mentions];
  const children = nest<BodyMention | BodyStatement, ElementContent>(paragraph.text, items, {
    text: (value) => ({ type: 'text', value }),
    element: (item, inner) =>
      'of' in item
        ? mentionElement(item, inner, besideLinkedName(item, paragraph) ? undefined : href(item.of))
        : statementElement(item, inner, seen),
  });
  const link = { className: ['anchor'], href: `#${paragraph.anchor}`, ariaLabel: 'Link to this paragraph' };
  return element('p', { id: paragraph.anchor }, [element('a', link, []), ...children]);
}

function mentionElement(mention: BodyMention, children: ElementContent[], href: string | undefined): Element {
  const { why, via } = mention;
  const className = ['mention', parseEntityPath(mention.of)?.kind ?? ''];
  if (href === undefined) return element('span', { dataOf: mention.of, dataWhy: why }, children);
  return element('a', { className, href, dataWhy: why, dataVia: via }, children);
}

/** Only the first piece of a statement carries its id. */
function statementElement(statement: BodyStatement, children: ElementContent[], seen: Set<string>): Element {
  const id = seen.has(statement.id) ? undefined : statement.id;
  seen.add(statement.id);
  const by = statement.by.length > 0 ? statement.by.join(' ') : undefined;
  const data = { dataStatement: statement.id, dataBy: by, dataCue: statement.cue };
  return element('span', { className: ['statement'], id, ...data }, children);
}

function element(tagName: string, properties: Record<string, unknown>, children: ElementContent[]): Element {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  return { type: 'element', tagName, properties: Object.fromEntries(given) as Element['properties'], children }; // strings only
}
