import type { Rule } from '../../model/rule.ts';

/** What became of one gold mention, or of one link that no gold mention asks for. */
export interface Outcome {
  /** `wrong`: linked to another entity; `spurious`: linked where the gold has nothing; `missed`: not linked. */
  verdict: 'right' | 'wrong' | 'spurious' | 'missed';
  kind: string;
  /** The rule of our link; null where it is missed. */
  rule: Rule | null;
  /** Id of the text. */
  text: string;
  surface: string;
  /** What the gold says, by id, QID or title. */
  expected: string | null;
  found: string | null;
  /** The words around it. */
  context: string;
}

/** A text with the places in it, in code points. */
export class Located {
  readonly id: string;
  readonly points: readonly string[];

  constructor(id: string, text: string) {
    this.id = id;
    this.points = Array.from(text);
  }

  slice(start: number, end: number): string {
    return this.points.slice(Math.max(0, start), end).join('');
  }

  /** The words around a span, the span marked. */
  context(start: number, end: number): string {
    const marked = `${this.slice(start - 50, start)}[${this.slice(start, end)}]${this.slice(end, end + 50)}`;
    return marked.replace(/\s+/g, ' ');
  }
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
