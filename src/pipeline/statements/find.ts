import type { Span, Statement } from '../../model/annotation.ts';
import type { Found } from './found.ts';
import { type Passage, quotationFrom, quotationTo, type Range } from './passage.ts';
import { resolveSpeakers } from './speakers.ts';
import { readUncued } from './uncued.ts';
import { readUnit } from './unit.ts';

/**
 * Finds who is reported to have said what: direct, indirect and mixed statements, in the order of the text. Spans follow
 * PARC 3.0 and PolNeAR: content holds its quotation marks but not the complementiser `that`; a cue is the reporting verb
 * with its auxiliaries and the preposition that belongs to it; a source is the whole noun phrase without relative
 * clauses; and no statement lies inside another one. A quotation without a reporting word has the mark that introduces
 * it (a colon, or its opening mark) as its cue. Speakers are given only where the source is resolved.
 */
export function findStatements(passage: Passage): Statement[] {
  const found = readAll(passage);
  const speakers = resolveSpeakers(passage, found);
  return found.map((statement, n) => ({
    speakers: speakers[n] ?? [],
    source: statement.source && spanOf(passage, statement.source),
    cue: spanOf(passage, statement.cue),
    content: statement.content.map((piece) => spanOf(passage, piece)),
  }));
}

function readAll(passage: Passage): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const unit of passage.units) {
    const first = next;
    while ((passage.cues[next] ?? Number.POSITIVE_INFINITY) < unit.to) next++;
    const own = next > first ? readUnit(passage, unit, passage.cues.slice(first, next)) : [];
    const before = passage.units[unit.number - 1] ?? null;
    const uncued = readUncued(passage, { unit, before, own, last: lastIn(passage, found) });
    found.push(...(uncued.length > 0 ? inOrder([...own, ...uncued]) : own));
  }
  return joinReopened(passage, found);
}

/** The last statement; where it only goes on with a quotation of the same source (", adding that …"), that one. */
function lastIn(passage: Passage, found: readonly Found[]): Found | null {
  const last = found.at(-1) ?? null;
  const before = found.at(-2);
  const end = before?.content.at(-1)?.to ?? 0;
  return last?.source && before?.source === last.source && quotationTo(passage, end) ? before : last;
}

function inOrder(found: Found[]): Found[] {
  return found.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** A quotation that its paragraph does not close belongs to the statement of the one that reopens it. */
function joinReopened(passage: Passage, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const statement of found) {
    const reopened = reopenedBy(passage, statement);
    if (reopened.length > 0 && joined.at(-1)?.content[0]?.from === reopened[0]?.from) joined.pop();
    statement.content.unshift(...reopened);
    joined.push(statement);
  }
  return joined;
}

/** The unclosed quotations, paragraph by paragraph, right before a statement that starts with a quotation. */
function reopenedBy(passage: Passage, { content: [first] }: Found): Range[] {
  const pieces: Range[] = [];
  if (!first || !quotationFrom(passage, first.from)) return pieces;
  for (let n = (passage.quoted[first.from] ?? 0) - 1; passage.quotations[n]?.closed === false; n--) {
    const { from, to } = passage.quotations[n] ?? first;
    pieces.unshift({ from, to });
  }
  return pieces;
}

function spanOf(passage: Passage, range: Range): Span {
  const { start, end } = passage.tokens;
  return { start: start[range.from] ?? 0, end: end[range.to - 1] ?? 0 };
}
