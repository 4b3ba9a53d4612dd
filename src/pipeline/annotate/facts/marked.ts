import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { parseSeed } from '../../parse.ts';
import { compileIndex } from '../compile.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);

/** The day on which a sentence is read that names no other. */
const day = '2023-10-17';

/** A sentence with its mentions marked, `[Putin](vladimir-putin surname)`; the rule may be left out. */
export interface Marked {
  text: string;
  date: string | null;
  mentions: string[];
}

/** Takes a line of a table apart: marks, and a date before `|` (`2010-05-01| …`, `undated| …`). */
export function readMarked(line: string): Marked {
  const [, date = day, marked = ''] = /^(?:(\d{4}-\d\d-\d\d|undated)\| ?)?(.*)$/s.exec(line) ?? [];
  const mentions = [...marked.matchAll(mark)].map(([, surface, target]) => `${surface} → ${target}`);
  return { text: marked.replace(mark, '$1'), date: date === 'undated' ? null : date, mentions };
}

/**
 * The mentions that are found in the text of a marked line, in its own form: of all kinds but topics, with the rule where
 * the line asks for one.
 */
export function findMarked(
  line: string,
  kinds: readonly string[] = ['leader', 'place', 'organisation', 'outlet'],
): string[] {
  const { text, date, mentions } = readMarked(line);
  const parsed = parseSeed({ name: '', text, date });
  const found = annotate(parsed, index).mentions.filter(({ kind }) => kinds.includes(kind));
  return found.map(({ start, end, entity, rule }) => {
    const shown = `${parsed.body.slice(start, end)} → ${entity}`;
    return mentions.includes(shown) ? shown : `${shown} ${rule}`;
  });
}

/** Tests of tables of marked lines, by the names of the tables: in each line exactly the marked mentions are found. */
export function testMarked(tables: Record<string, readonly string[]>, kinds?: readonly string[]): void {
  describe.each(Object.entries(tables))('%s', (_, lines) => {
    test.each(lines)('%s', (line) => {
      expect(findMarked(line, kinds)).toEqual(readMarked(line).mentions);
    });
  });
}

const mark = /\[([^\]]+)\]\(([^)]+)\)/g;
