import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Entity } from '../../model/entity.ts';
import { entityPath, parseEntityPath } from '../../model/kind.ts';
import { type Correction, correctionSchema, type ParsedSeed } from '../../model/seed.ts';
import { nearest } from '../nearest.ts';
import { addProblem, hasError } from '../problem.ts';
import { type PlacedYaml, readYaml } from '../yaml.ts';

/** A correction that passed its schema, and where its parts stand. */
export interface CorrectionFile extends PlacedYaml<Correction> {
  file: VFile;
}

/** Reads the corrections and finds the seed of each by its name; one without a seed is an error. */
export function pairCorrections(seeds: readonly VFile[], corrections: readonly VFile[]): Map<VFile, CorrectionFile> {
  const byName = new Map(seeds.map((seed) => [bareName(seed), seed]));
  const paired = new Map<VFile, CorrectionFile>();
  for (const file of corrections) {
    const seed = byName.get(bareName(file));
    if (!seed) addNoSeed(file, [...byName.keys()]);
    const read = hasError(file) ? undefined : readYaml(file, source(file));
    if (seed && read) paired.set(seed, { ...read, file });
  }
  return paired;
}

/** Checks that the words that are to be linked or unlinked stand in the seed as often as the correction says. */
export function checkCorrection({ file, value, offsetOf }: CorrectionFile, { body, name }: ParsedSeed): void {
  for (const list of ['link', 'unlink'] as const) {
    value[list].forEach(({ text, nth }, index) => {
      const count = occurrences(body, text);
      if (count >= (nth ?? 1)) return;
      const found = count === 0 ? 'does not stand' : `stands only ${count === 1 ? 'once' : `${count} times`}`;
      addProblem(file, {
        level: 'error',
        rule: 'correction-text',
        reason: `“${text}” ${found} in the text of ${name}${count > 0 ? `, so there is no number ${nth}` : ''}`,
        mend: 'Write the words just as the seed has them, and count them from 1.',
        offset: offsetOf([list, index, count > 0 ? 'nth' : 'text']),
      });
    });
  }
}

/** Checks that every link leads to an entity: by its id, or by the path of its page. */
export function checkTargets({ file, value, offsetOf }: CorrectionFile, entities: ReadonlyMap<string, Entity>): void {
  value.link.forEach(({ to }, index) => {
    const path = parseEntityPath(to);
    const entity = entities.get(path?.id ?? to);
    if (entity && (path === undefined || path.kind === entity.entity)) return;
    const meant = entity
      ? entityPath(entity.entity, entity.id)
      : nearest(to.split('/').at(-1) ?? to, [...entities.keys()]);
    addProblem(file, {
      level: 'error',
      rule: 'correction-target',
      reason: `There is no entity \`${to}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
      mend: 'Give the bare name of the entity’s file, or add the entity (npm run knowledge -- add).',
      offset: offsetOf(['link', index, 'to']),
    });
  });
}

function source(file: VFile) {
  return { text: String(file.value), offset: 0, schema: correctionSchema };
}

function bareName(file: VFile): string {
  return basename(file.path).replace(/\.(?:txt|yaml)$/, '');
}

function addNoSeed(file: VFile, names: readonly string[]): void {
  const meant = nearest(bareName(file), names);
  addProblem(file, {
    level: 'error',
    rule: 'correction-without-seed',
    reason: `There is no seed ${bareName(file)}.txt${meant ? `; did you mean ${meant}.txt?` : ''}`,
    mend: 'Name the correction as its seed, with .yaml for .txt, or remove it.',
  });
}

function occurrences(body: string, text: string): number {
  let count = 0;
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + text.length)) count++;
  return count;
}
