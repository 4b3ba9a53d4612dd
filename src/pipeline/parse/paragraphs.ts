import { lastStart } from '../../model/last-start.ts';

/** A text cut into paragraphs, and the way back to it. */
export interface Paragraphs {
  /** As contracted: each is a run of non-blank lines, trimmed, its inner line ends one space. */
  paragraphs: string[];
  /** Offset in the text of an offset in the paragraphs joined by `\n\n`, both in UTF-16 code units. */
  toText: (offset: number) => number;
  /** For each paragraph, the offset in the joined paragraphs at which its last line starts. */
  lastLines: number[];
}

/** Cuts a text, from an offset on, into paragraphs; where no blank line parts them, each line is a paragraph. Linear. */
export function cutParagraphs(text: string, from = 0): Paragraphs {
  const runs = lineRuns(text, from);
  const single = runs.length === 1 ? runs[0] : undefined;
  return joinRuns(single ? single.map((line) => [line]) : runs);
}

interface Line {
  text: string;
  /** Where the trimmed line starts in the text. */
  start: number;
}

/** Runs of non-blank lines. Lines end in LF, CRLF, or (where there is no LF at all) CR. */
function lineRuns(text: string, from: number): Line[][] {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (let start = from; start <= text.length; ) {
    const found = text.indexOf(lineEnd, start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    const left = line.trimStart();
    if (left !== '') {
      if (run.length === 0) runs.push(run);
      run.push({ text: left.trimEnd(), start: start + line.length - left.length });
    } else if (run.length > 0) run = [];
    start = end + 1;
  }
  return runs;
}

function joinRuns(runs: readonly Line[][]): Paragraphs {
  const starts: number[] = [];
  const lines: Line[] = [];
  const lastLines: number[] = [];
  let offset = 0;
  const paragraphs = runs.map((run) => {
    for (const line of run) {
      starts.push(offset);
      lines.push(line);
      offset += line.text.length + 1; // the space that joins lines
    }
    lastLines.push(starts.at(-1) ?? 0);
    offset += 1; // two line feeds join paragraphs
    return run.length === 1 ? (run[0]?.text ?? '') : run.map((line) => line.text).join(' ');
  });
  return { paragraphs, lastLines, toText: (at) => placeInText(at, starts, lines) };
}

/** The offset in the text: within the line that covers `at`; a joint counts as the end of the line before it. */
function placeInText(at: number, starts: readonly number[], lines: readonly Line[]): number {
  const low = lastStart(starts, at);
  const line = lines[low];
  return line ? line.start + Math.min(at - (starts[low] ?? 0), line.text.length) : 0;
}
