/** `node scripts/score-stories.ts [FILE]`: how well articles of one event are found, against story headings. */
import { readFile } from 'node:fs/promises';
import { relate } from '../src/pipeline/relate.ts';
import { tfidfAverageLinkage } from '../src/pipeline/score/average-linkage.ts';
import { scoreClusters } from '../src/pipeline/score/clusters.ts';
import { readStories } from '../src/pipeline/score/headings.ts';

const path = process.argv[2] ?? '../shared/gold/current-events-2025.jsonl';
const everything = readStories(await readFile(path, 'utf8'));

for (const [name, items] of Object.entries({
  'all headings': everything,
  'headings of two weeks or less': everything.filter(({ days }) => days <= 14),
})) {
  const gold = items.map(({ heading }) => heading);
  const stories = new Set(gold).size;
  console.log(`\n${name}: ${items.length} items, ${stories} headings            P      R   B³ F1    ARI`);
  show(
    'each on its own',
    items.map((_, index) => index),
  );
  for (const threshold of [0.2, 0.3, 0.4]) {
    const labels = tfidfAverageLinkage(
      items.map(({ body }) => body),
      threshold,
    );
    show(`tf–idf, average linkage at ${threshold}`, labels);
  }
  show('Readout, dates unknown', relate(items.map((item) => ({ ...item, date: null }))));
  show('Readout', relate(items));

  function show(method: string, labels: readonly number[]): void {
    const { precision, recall, f1, ari } = scoreClusters(labels, gold);
    const figures = [precision, recall, f1, ari].map((value) => value.toFixed(3).padStart(7));
    console.log(`  ${method.padEnd(36)}${figures.join('')}`);
  }
}
