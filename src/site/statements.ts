/** What statements are read from: one paragraph, and the stretches of reported words in it as UTF-16 offsets. */
export interface SpokenParagraph {
  anchor: string;
  text: string;
  statements: readonly { start: number; end: number; id: string; by: readonly string[]; cue: string | null }[];
}

/** Words that an article reports as somebody’s. */
export interface Said {
  /** Of the paragraph where they begin. */
  anchor: string;
  cue: string | null;
  /** Paths of everyone who is reported to have said it. */
  by: readonly string[];
  /** More than one where “he said” or a paragraph breaks them. */
  pieces: string[];
}

/** The statements of a speaker, or of any of several, in an article, in reading order, each once. */
export function statementsBy(paragraphs: readonly SpokenParagraph[], speakers: readonly string[]): Said[] {
  const found = new Map<string, Said>();
  for (const { anchor, text, statements } of paragraphs) {
    for (const { start, end, id, by, cue } of statements) {
      if (!speakers.some((speaker) => by.includes(speaker))) continue;
      const said = found.get(id) ?? { anchor, cue, by, pieces: [] };
      said.pieces.push(text.slice(start, end));
      found.set(id, said);
    }
  }
  return [...found.values()];
}
