import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../schema/citation.ts';

/** A citation as a BibTeX entry in UTF-8, whose key is the article’s id. Whatever stands in a title stays text. */
export function toBibtex(item: CslItem): string {
  // The plugin’s own escaping leaves out every letter that it has no ASCII command for, such as Arabic ones.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  const text = (value: string | undefined) =>
    value?.replace(special, (character) => commands[character] ?? `\\${character}`);
  const escaped = {
    title: text(item.title),
    'container-title': text(item['container-title']),
    'publisher-place': text(item['publisher-place']),
    note: text(item.note),
  };
  const given = Object.entries({ ...item, ...escaped }).filter(([, value]) => value !== undefined);
  return plugins.output.format('bibtex', [Object.fromEntries(given)]).trim();
}

const special = /[\\{}<>~^&%$#_]/g;

/** Braces as commands, since BibTeX counts even escaped ones; `<` and `>` too, as the plugin takes tags for markup. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
