import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import type { Article } from '../../model/article.ts';

/**
 * The article's data as YAML. It is written for YAML 1.1 as well, in which a bare date or `no` would not be a string, so
 * that every reader gets the strings that stand here; lines are never folded.
 */
export function articleYaml(article: Article): string {
  return stringify(article, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
}

/** Whether reading the YAML again gives the article that was written. */
export function readsBack(yaml: string, article: Article): boolean {
  return isDeepStrictEqual(parse(yaml), JSON.parse(JSON.stringify(article)));
}
