import type { VFile } from 'vfile';
import { type SeedFrontMatter, seedSchema } from '../../model/seed.ts';
import { addProblem } from '../problem.ts';
import { readYaml } from '../yaml.ts';

export interface FrontMatter {
  value: SeedFrontMatter;
  /** Where the text behind it starts. */
  end: number;
}

/**
 * Reads the YAML between two lines `---` at the very start of a seed. Mistakes become error messages in `file`, and then
 * no key counts; where no line closes it, the text is not taken for front matter.
 */
export function readFrontMatter(text: string, file: VFile): FrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 80));
  if (!opening) return { value: {}, end: 0 };
  const from = start + opening[0].length;
  const closing = closingLine.exec(text.slice(from - 1));
  if (!closing) {
    addProblem(file, { level: 'error', rule: 'front-matter', offset: start, ...unclosed });
    return { value: {}, end: 0 };
  }
  const yaml = text.slice(from, from + closing.index);
  const end = from - 1 + closing.index + closing[0].length;
  return { value: readYaml(file, { text: yaml, offset: from, schema: seedSchema })?.value ?? {}, end };
}

const closingLine = /\n---[ \t]*\r?(?:\n|$)/;

const unclosed = {
  reason: 'The front matter is opened by `---` but no second line `---` closes it',
  mend: 'Put a line `---` behind the last key, or begin the text with something else.',
};
