import type { Nodes, Paragraph, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { paragraphAnchors } from '../model/anchor.ts';
import type { Span } from '../model/annotation.ts';
import type { EntityPath } from '../model/kind.ts';
import type { Rule } from '../model/rule.ts';

/** A linked name. Offsets are UTF-16 code units into its paragraph's text. */
export interface BodyMention extends Span {
  of: EntityPath;
  why: Rule;
  /** The other mention in the article that settles this one. */
  via?: string;
}

/** A stretch of somebody's reported words. Pieces of one statement share their id; `by` is empty where nobody is named. */
export interface BodyStatement extends Span {
  id: string;
  by: EntityPath[];
  cue: string | null;
}

/** One paragraph of an article: what pages show and what queries ask. */
export interface BodyParagraph {
  /** As in its address: `p-3f2a9c1e`. */
  anchor: string;
  text: string;
  mentions: BodyMention[];
  statements: BodyStatement[];
}

type Draft = Omit<BodyParagraph, 'anchor'>;

/** Reads the body of one article's MDX, whose small vocabulary the pipeline guarantees. */
export function parseBody(mdx: string): BodyParagraph[] {
  const features = { gfm: false, smartPunctuation: false, frontmatter: true };
  // The pipeline's proof holds that an article's MDX is a root of paragraphs.
  const root = mdxToMdast(mdx, { features, position: false }) as Root;
  const drafts = root.children.filter((node) => node.type !== 'yaml').map((node) => readParagraph(node));
  const anchors = paragraphAnchors(drafts.map((draft) => draft.text));
  return drafts.map((draft, index) => ({ anchor: anchors[index] ?? '', ...draft }));
}

/** A paragraph; one that is nothing but an element comes as that element alone. */
function readParagraph(node: Nodes): Draft {
  const draft: Draft = { text: '', mentions: [], statements: [] };
  if (node.type === 'paragraph') for (const child of node.children) read(child, draft);
  else read(node, draft);
  return draft;
}

function read(node: Nodes | Paragraph, draft: Draft): void {
  if (node.type === 'text') draft.text += node.value;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
  const start = draft.text.length;
  const attributes = new Map(
    node.attributes.map((each) => ('name' in each ? [each.name, String(each.value)] : ['', ''])),
  );
  const add = node.name === 'Mention' ? addMention : addStatement;
  const finish = add(draft, attributes, start);
  for (const child of node.children) read(child, draft);
  finish();
}

/** Adds the mention; the function that it gives back sets its end. */
function addMention(draft: Draft, attributes: ReadonlyMap<string, string>, start: number): () => void {
  const via = attributes.get('via');
  const mention: BodyMention = {
    start,
    end: start,
    of: attributes.get('of') as EntityPath, // the pipeline writes nothing else
    why: attributes.get('why') as Rule, // the pipeline writes nothing else
    ...(via === undefined ? {} : { via }),
  };
  draft.mentions.push(mention);
  return () => {
    mention.end = draft.text.length;
  };
}

function addStatement(draft: Draft, attributes: ReadonlyMap<string, string>, start: number): () => void {
  const by = attributes.get('by')?.split(' ') ?? [];
  const statement: BodyStatement = {
    start,
    end: start,
    id: attributes.get('id') ?? '',
    by: by as EntityPath[], // the pipeline writes nothing else
    cue: attributes.get('cue') ?? null,
  };
  draft.statements.push(statement);
  return () => {
    statement.end = draft.text.length;
  };
}
