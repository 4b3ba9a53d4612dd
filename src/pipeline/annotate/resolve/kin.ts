/** Words that make somebody a relative of somebody else. Folded. */
export const kinWords: ReadonlySet<string> = new Set(
  'father mother brother sister son daughter uncle nephew niece cousin grandfather grandson twin husband wife widow'.split(
    ' ',
  ),
);
