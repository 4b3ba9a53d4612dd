import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { layOut } from './layout.ts';

/** To be raised with the versions of satori, resvg or the fonts, which draw the same layout otherwise. */
const DRAWING = 'satori 0.63.2, resvg 2.6.2, source-serif-4 5.3.1';
const folder = 'node_modules/.cache/readout/cards';

/** The picture of a card, drawn anew only where nothing that stands on it or arranges it is as it was. */
export async function keptCard(card: Card): Promise<Uint8Array> {
  const digest = createHash('sha256')
    .update(JSON.stringify([DRAWING, layOut(card)]))
    .digest('hex');
  const file = join(folder, `${digest}.png`);
  return readFile(file).catch(() => drawAndKeep(card, file));
}

/** Written under another name first: two builds may draw the same card at once. */
async function drawAndKeep(card: Card, file: string): Promise<Uint8Array> {
  const picture = await drawCard(card);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, picture);
  await rename(`${file}.${process.pid}`, file);
  return picture;
}
