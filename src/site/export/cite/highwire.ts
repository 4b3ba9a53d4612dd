import type { CslItem } from '../schema/citation.ts';

/** A citation as the `citation_…` meta tags that Google Scholar and Zotero read: pairs of name and content. */
export function highwireTags(item: CslItem): [name: string, content: string][] {
  const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ['citation_publication_date', date],
    ['citation_publisher', item['container-title']],
    ['citation_language', item.language],
    ['citation_fulltext_html_url', item.URL],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
