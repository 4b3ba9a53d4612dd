import type { VFile } from 'vfile';
import type { ParsedSeed } from '../model/seed.ts';
import { checkCorrection, pairCorrections } from './parse/correction.ts';
import { warnOfDuplicates } from './parse/duplicate.ts';
import type { IsTown } from './parse/header.ts';
import { parseSeed } from './parse.ts';
import { hasError } from './problem.ts';

/** A seed's file, which takes the messages about it, and what was read from it. */
export interface SeedText {
  file: VFile;
  parsed: ParsedSeed;
}

/** Parses every seed that can be read, each with its correction, and compares them with one another. */
export function parseSeeds(seeds: readonly VFile[], corrections: readonly VFile[], isTown?: IsTown): SeedText[] {
  const paired = pairCorrections(seeds, corrections);
  const texts = seeds
    .filter((file) => !hasError(file))
    .map((file) => {
      const correction = paired.get(file);
      const text = String(file.value);
      const parsed = parseSeed({ name: file.basename ?? '', text, file, correction: correction?.value, isTown });
      if (correction) checkCorrection(correction, parsed);
      return { file, parsed };
    });
  warnOfDuplicates(texts.map(({ file, parsed }) => ({ file, seed: parsed })));
  return texts;
}
