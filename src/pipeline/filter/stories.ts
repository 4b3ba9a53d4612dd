import { parseSeed } from '../parse.ts';
import { relate } from '../relate.ts';
import { type FilterInput, readInput } from './input.ts';

/** What the filter says: a line for each good input line, and a message for each bad one. */
export interface StoryLines {
  lines: string[];
  complaints: string[];
}

/**
 * Labels JSON Lines `{"id","text","date"?}` with stories: one line `{"id","story"}` for each, in order. A label is
 * `story-` and the number of its first article among the good lines, from 1; an article on its own has its own label.
 */
export function labelStories(jsonLines: string): StoryLines {
  const complaints: string[] = [];
  const inputs = jsonLines.split('\n').flatMap((line, index): FilterInput[] => {
    if (line.trim() === '') return [];
    try {
      return [readInput(line)];
    } catch (error) {
      complaints.push(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  const groups = relate(inputs.map(({ text, date }) => parseSeed({ name: '', text, date })));
  const lines = inputs.map(({ id = null }, index) => {
    return JSON.stringify({ id, story: `story-${(groups[index] ?? index) + 1}` });
  });
  return { lines, complaints };
}
