import { dateText } from '../../dates.ts';
import type { CslItem } from '../schema/citation.ts';

/** A citation in words: “Title”. Outlet, 17 October 2023. Site, address. */
export function toText(item: CslItem): string {
  const day = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const published = [item['container-title'], day && dateText(day)].filter(Boolean).join(', ');
  return [`“${item.title}”`, published || 'Undated', `${item.archive}, ${item.URL}`].join('. ');
}
