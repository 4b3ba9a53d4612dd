import type { Kind } from '../../model/kind.ts';
import type { Rule } from '../../model/rule.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { annotate } from '../annotate.ts';
import { recordOf } from '../filter/record.ts';
import { parseSeed } from '../parse.ts';

/** A link as the filter writes it, offsets in code points of the raw text. */
export interface LinkedMention {
  start: number;
  end: number;
  surface: string;
  entity: string;
  kind: Kind;
  wikidata: string | null;
  rule: Rule;
}

/** What the filter links in a text; a `date` of null leaves it to the text to say one. */
export function linksIn(text: string, date: string | null, index: NameIndex): LinkedMention[] {
  const parsed = parseSeed({ name: '', text, date });
  return recordOf({ text, parsed, annotation: annotate(parsed, index) }, index).mentions;
}
