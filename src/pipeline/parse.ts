import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Entity } from '../model/entity.ts';
import type { Correction, ParsedSeed, SeedFrontMatter } from '../model/seed.ts';
import { type CorrectionFile, checkCorrection, checkTargets, pairCorrections } from './parse/correction.ts';
import { warnOfDuplicates } from './parse/duplicate.ts';
import { dateInName } from './parse/file-date.ts';
import { readFrontMatter } from './parse/front-matter.ts';
import { type Header, type IsTown, readHeader } from './parse/header.ts';
import { headerDate } from './parse/header-date.ts';
import { cutParagraphs } from './parse/paragraphs.ts';
import { findRelated } from './parse/related.ts';
import { readUnderHeading } from './parse/under-heading.ts';
import { addProblem, hasError } from './problem.ts';

/** A seed that was taken apart, and the file that its messages go to. */
export interface SeedText {
  file: VFile;
  parsed: ParsedSeed;
}

/** What is known of the world: without it no link of a correction is checked, and no bare `Moscow: …` is a dateline. */
export interface Known {
  isTown?: IsTown;
  entities?: ReadonlyMap<string, Entity>;
}

/**
 * Takes all seeds apart, each with the editor's correction of its name (`a.txt` and `a.yaml`). Mistakes of all files are
 * messages in them; only seeds without an error are given back, in the order of `files`.
 */
export function parseSeeds(files: readonly VFile[], corrections: readonly VFile[], known: Known = {}): SeedText[] {
  const corrected = pairCorrections(files, corrections);
  if (known.entities) for (const correction of corrected.values()) checkTargets(correction, known.entities);
  const parsed = files
    .filter((file) => !hasError(file))
    .map((file) => ({ file, parsed: parseFile(file, corrected.get(file), known.isTown) }));
  const sound = parsed.filter(({ file }) => !hasError(file) && !errsIn(corrected.get(file)));
  warnOfDuplicates(sound);
  return sound;
}

export interface SeedSource {
  /** Bare file name, or the id of a line in the filter. */
  name: string;
  text: string;
  /** Takes the messages; left out in the filter. */
  file?: VFile | undefined;
  correction?: Correction | undefined;
  /** A date known otherwise (`YYYY-MM-DD`); stands above the dateline and below front matter. */
  date?: string | null | undefined;
  /** Lets a bare `Moscow: …` count as a dateline. */
  isTown?: IsTown | undefined;
}

/**
 * Takes one seed apart: front matter, dateline, paragraphs, related lines. What the editor's correction says wins, then
 * front matter, the dateline, and for the date the file name. Never throws; mistakes are messages in `file`.
 * Of the text it holds: header + body + related lines give back the contracted paragraphs. Linear in the text's length.
 */
export function parseSeed({ name, text, file = new VFile(), correction, date, isTown }: SeedSource): ParsedSeed {
  const frontMatter = readFrontMatter(text, file);
  const cut = cutParagraphs(text, frontMatter.end);
  const related = findRelated(cut);
  const whole = cut.paragraphs.join('\n\n');
  const own = cut.paragraphs.slice(0, related?.paragraphs);
  const first = readHeader(own, isTown);
  const inner = first && !isBare(first) ? undefined : readUnderHeading(own, isTown);
  const top = inner ? undefined : first;
  const header = top ?? inner;
  const start = Math.min(top?.end ?? 0, whole.length);
  const body = whole.slice(start, related ? related.offset : whole.length).trimEnd();
  const said = { ...frontMatter.value, ...(correction && withoutEmpty(correction)) };
  if (body === '') addProblem(file, { level: 'error', rule: 'empty', ...noText });
  return {
    name,
    title: said.title ?? null,
    date: said.date ?? date ?? headerDate(header, { name, file, toText: cut.toText }) ?? dateInName(name),
    source: said.source ?? header?.source ?? null,
    place: said.place ?? header?.place?.text ?? null,
    region: said.place === undefined ? (header?.region?.text ?? null) : null,
    url: said.url ?? null,
    story: said.story ?? null,
    header: top ? whole.slice(0, start) : null,
    dateline: inner ? { start: inner.start, end: inner.end } : null,
    related: related ? whole.slice(related.offset).split('\n\n') : [],
    paragraphs: body === '' ? [] : body.split('\n\n'),
    body,
    toRaw: (offset) => cut.toText(offset + start),
    placeSpan: top?.place && said.place === undefined ? rawSpan(top.place, cut.toText) : null,
    regionSpan: top?.region && said.place === undefined ? rawSpan(top.region, cut.toText) : null,
    correction: correction ?? null,
  };
}

/** `CRICKET – …`: a place alone, which is the slug of a heading where a dateline stands under it. */
function isBare({ date, source }: Header): boolean {
  return date === null && source === null;
}

function parseFile(file: VFile, correction: CorrectionFile | undefined, isTown: IsTown | undefined): ParsedSeed {
  const name = basename(file.path);
  const seed = parseSeed({ name, text: String(file.value), file, correction: correction?.value, isTown });
  if (correction) checkCorrection(correction, seed);
  if (seed.date === null && file.messages.length === 0)
    addProblem(file, { level: 'warning', rule: 'undated', ...undated });
  return seed;
}

function errsIn(correction: CorrectionFile | undefined): boolean {
  return correction !== undefined && hasError(correction.file);
}

const undated = {
  reason: 'No date is known, so the article is undated and no office is resolved by date',
  mend: 'Give it as `date: YYYY-MM-DD` in front matter, in a correction or in the file’s name.',
};

const noText = { reason: 'There is no text', mend: 'Put the article’s text into the file, or remove it.' };

function withoutEmpty({ link, unlink, ...keys }: Correction): SeedFrontMatter {
  return keys;
}

function rawSpan({ text, start }: { text: string; start: number }, toText: (offset: number) => number) {
  return { start: toText(start), end: toText(start + text.length) };
}
