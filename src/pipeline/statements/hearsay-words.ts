/** Adverbs that tell what nobody named has said. */
export const hearsay: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);
