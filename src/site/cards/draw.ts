import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { layOut, size } from './layout.ts';

/** Draws a card as PNG. The same card gives the same bytes: its letters come from the site’s own fonts, never the machine’s. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  fonts ??= readFonts();
  const picture = await satori(layOut(card), { ...size, fonts });
  return new Resvg(picture, { font: { loadSystemFonts: false } }).render().asPng();
}

let fonts: Font[] | undefined;

/** The scripts that names in the Latin, Cyrillic and Greek alphabets need; satori looks for a letter in each in turn. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

function readFonts(): Font[] {
  const packages = createRequire(join(process.cwd(), 'package.json'));
  return scripts.flatMap((script) =>
    ([400, 600] as const).map((weight) => {
      const file = `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`;
      return { name: `serif-${script}`, data: readFileSync(packages.resolve(file)), weight, style: 'normal' as const };
    }),
  );
}
