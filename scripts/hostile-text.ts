import fc from 'fast-check';

/** Pieces of text that mean something to Markdown, MDX, HTML, YAML or JavaScript, or that are easily lost on the way. */
const shreds = [
  ...['{', '}', '{{', '}}', `\${x}`, '{/*', '*/}', '<', '>', '</', '/>', '<>', '</>', '<b>', '</p>', '<br/>'],
  ...[
    '<!--',
    '-->',
    '<?php',
    '<![CDATA[',
    ']]>',
    '<script>alert(1)</script>',
    '<Mention of="leaders/x">',
    '</Mention>',
  ],
  ...['import ', 'export ', 'import x from "y"', 'export const a = 1', 'mport', 'i', 'e'],
  ...['# ', '## ', '#', '- ', '* ', '+ ', '1. ', '12) ', '> ', '    ', '\t', '```', '~~~', '---', '***', '===', '+++'],
  ...['`', '``', '*', '**', '_', '__', '~', '~~', '[', '](', '](x)', '[a]', '[a]:', '![', '(', ')', '!', '|', '|--|'],
  ...['[^1]', '[^1]:', '$', '$$', ':', '::', '==', '^', '^2^', '[[w]]', ': def', '\\', '\\\\', '\\{', '%', '.', ','],
  ...['&', '&amp;', '&#123;', '&#x7b;', '&lt;', '&nbsp;', '&copy', '&#0;', 'http://a.b/', 'www.x.org', '<http://a.b>'],
  ...['\u00a0', '\u2028', '\u2029', '\u0085', '\u200b', '\ufeff', '\u3000', '\u1680', '\u001c', '\u0001', '\u007f'],
  ...[
    '\u000b',
    '\u000c',
    '\u200f',
    '\u202e',
    '\u061c',
    'م',
    '😀',
    '👨‍👩‍👧',
    'é',
    'e\u0301',
    '  ',
    '   ',
    '"',
    "'",
    '“',
    '”',
  ],
  ...['…', '...', '--', 'word', 'Putin', 'The', 'said', 'a', 'x'.repeat(2000)],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...shreds) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** A paragraph as the reader of seeds hands it on: one line, trimmed, not empty, without NUL or half characters. */
export const hostileParagraph = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\r\n\0]/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed());

/** Spans to be fitted into a text of any length: see `spansIn`. */
export const anySpans = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });

/** Spans of the text, none of which starts or ends inside a character. */
export function spansIn(text: string, pairs: readonly (readonly [number, number])[]): { start: number; end: number }[] {
  const whole = (offset: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset);
  return pairs
    .map(([a, b]) => [whole(a % (text.length + 1)), whole(b % (text.length + 1))] as const)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
}
