import type { Card } from './card.ts';

/** A box as satori takes it: a subset of HTML with CSS in `style`. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

/** Size of a picture in pixels, as Open Graph and Twitter recommend. */
export const size = { width: 1200, height: 630 };

const colours = { paper: '#faf8f3', ink: '#1d1b17', quiet: '#625b50', accent: '#8c2f1b' };

/** Lays a card out. Long names get smaller letters and more lines, and end in an ellipsis where even that is too little. */
export function layOut({ over, title, note, site }: Card): Box {
  const style = {
    ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: '64px 72px' },
    ...{ width: '100%', height: '100%', boxSizing: 'border-box', backgroundColor: colours.paper, color: colours.ink },
    ...{ borderLeft: `24px solid ${colours.accent}` },
  };
  const middle = box({ display: 'flex', flexDirection: 'column' }, [
    text(title, { fontSize: letters(title), fontWeight: 600, lineHeight: 1.12, lineClamp: 4 }),
    text(note, { fontSize: 38, lineHeight: 1.3, marginTop: 20, color: colours.quiet, lineClamp: 3 }),
  ]);
  return box(style, [text(over, { fontSize: 32, color: colours.accent }), middle, text(site, { fontSize: 32 })]);
}

/** Letters of a title in pixels. A long word counts too, as it cannot be broken well. */
function letters(title: string): number {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  if (title.length <= 20 && longest <= 14) return 104;
  if (title.length <= 48 && longest <= 20) return 84;
  return title.length <= 110 && longest <= 26 ? 60 : 46;
}

function text(value: string, style: Box['props']['style']): Box {
  return box({ display: 'block', wordBreak: 'break-word', ...style }, value);
}

function box(style: Box['props']['style'], children: string | Box[]): Box {
  return { type: 'div', props: { style, children } };
}
