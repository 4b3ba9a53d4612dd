import { type Rule, rules } from '../model/rule.ts';
import type { Corpus } from './corpus.ts';

/** What is explained: the mentions of a paragraph, as UTF-16 offsets into its text. */
export interface ExplainedParagraph {
  anchor: string;
  text: string;
  mentions: readonly { start: number; end: number; of: string; why: Rule; via?: string | undefined }[];
}

/** Why the same words lead to the same page, by the same rule: one line of the list under an article. */
export interface Explanation {
  /** Anchor of the first paragraph where it is so. */
  anchor: string;
  words: string;
  path: string;
  name: string;
  sentence: string;
  /** The words elsewhere in the article that settle it. */
  via: string | undefined;
  times: number;
}

/** Explains every link of an article, in the order in which the words first stand there. */
export function explanations(corpus: Corpus, paragraphs: readonly ExplainedParagraph[]): Explanation[] {
  const lines = new Map<string, Explanation>();
  for (const { anchor, text, mentions } of paragraphs) {
    for (const { start, end, of, why, via } of mentions) {
      const words = text.slice(start, end);
      const key = JSON.stringify([words, of, why, via]);
      const line = lines.get(key);
      if (line) line.times += 1;
      else {
        const name = corpus.entities.get(of)?.name ?? of;
        lines.set(key, { anchor, words, path: of, name, sentence: rules[why], via, times: 1 });
      }
    }
  }
  return [...lines.values()];
}
