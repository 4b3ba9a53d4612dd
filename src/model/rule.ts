/**
 * The rules that can make a link, strongest first, each with the sentence that explains it to a reader.
 * The `why` of a mention is one of these names; nothing else may stand there.
 */
export const rules = {
  editor: 'An editor made this link.',
  'full-name': 'The full name stands here.',
  'title-name': 'A title beside the name, or a word for what its bearer leads, says who is meant.',
  alias: 'A known other name stands here.',
  acronym: 'A known acronym, or one that this article introduced.',
  surname: 'Named in full elsewhere in this article; this is the short name.',
  'given-name': 'Named in full elsewhere in this article; this is the given name.',
  'short-form': 'Named in full earlier in this article; this is the short form.',
  'surname-at-date': 'The only known leader of this name in office when the article was written.',
  'surname-alone':
    'A former or coming leader whom this surname means where an article speaks of the country or of other leaders.',
  'surname-beside': 'Stood for an office, or served, together with somebody whom this article names.',
  'office-at-date': 'The holder of this office when the article was written.',
  demonym: 'A word for the country’s people or things.',
  metonym: 'A place or building that stands for its government.',
  name: 'The name of this place, organisation or topic stands here.',
  term: 'A word or phrase that speaks of this topic.',
  dateline: 'The article was filed from here.',
} as const;

export type Rule = keyof typeof rules;

export const ruleNames = Object.keys(rules) as [Rule, ...Rule[]]; // Object.keys loses the literal names
