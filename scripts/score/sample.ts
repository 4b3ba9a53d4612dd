/**
 * `npm run score -- sample [--seed N] [--count N] [--corpus FOLDER]`: a random sample of links over the Wikinews articles
 * that are not in our gold, as lines to judge: file, start, end, entity, rule, context.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersFrom } from '../../src/model/folders.ts';
import { compileIndex } from '../../src/pipeline/annotate/compile.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { parseSeed } from '../../src/pipeline/parse.ts';
import { drawSample } from '../../src/pipeline/score/sample.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    count: { type: 'string', default: '300' },
    corpus: { type: 'string', default: '../shared/corpora/wikinews' },
  },
});

const gold = await Promise.all(['dev', 'test'].map((half) => readdir(join('src/pipeline/gold', half))));
const excluded = new Set(gold.flat().map((name) => name.replace(/\.json$/, '.txt')));
const names = (await readdir(values.corpus)).filter((name) => name.endsWith('.txt') && !excluded.has(name)).sort();
const texts = await Promise.all(
  names.map(async (file) => {
    const text = await readFile(join(values.corpus, file), 'utf8');
    return { file, text, date: parseSeed({ name: file, text }).date ?? '' };
  }),
);
const { entities } = await loadKnowledge(foldersFrom(process.env).content);
const options = { seed: Number(values.seed), count: Number(values.count) };
for (const { file, link, context } of drawSample(texts, compileIndex(entities), options))
  console.log([file, link.start, link.end, link.entity, link.rule, context].join('\t'));
