/** `npm run score -- [--errors] [--corpus FOLDER] FILE…`: how good the links are, against gold. */
import { parseArgs } from 'node:util';
import { foldersFrom } from '../../src/model/folders.ts';
import { compileIndex } from '../../src/pipeline/annotate/compile.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { judgeFile } from '../../src/pipeline/score/judge.ts';
import { scoreReports } from '../../src/pipeline/score/reports.ts';
import { formatTally, tally } from '../../src/pipeline/score/tally.ts';
import { complain } from '../complain.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    corpus: { type: 'string', default: '../shared/corpora/wikinews' },
  },
});

try {
  const { entities } = await loadKnowledge(foldersFrom(process.env).content);
  const index = compileIndex(entities);
  const paths = positionals.length > 0 ? positionals : ['src/pipeline/gold/dev'];
  for (const path of paths) await score(path, index);
} catch (error) {
  process.exitCode = complain(error);
}

async function score(path: string, index: ReturnType<typeof compileIndex>): Promise<void> {
  const { errors, corpus } = values;
  if (!/\.jsonl?$/.test(path)) console.log(`\n${path}\n${await scoreReports(path, { index, corpus, errors })}`);
  for (const { title, outcomes } of await judgeFile(path, { index, corpus: values.corpus })) {
    if (outcomes.length === 0) continue;
    console.log(
      `\n${title}\n${formatTally(
        'by kind',
        tally(outcomes, ({ kind }) => kind),
      )}`,
    );
    const linked = outcomes.filter(({ rule }) => rule !== null);
    console.log(
      `\n${formatTally(
        'by rule',
        tally(linked, ({ rule }) => rule ?? ''),
      )}`,
    );
    if (!values.errors) continue;
    for (const { verdict, kind, rule, text, expected, found, context } of outcomes)
      if (verdict !== 'right')
        console.log(`${verdict}\t${kind}\t${rule ?? '-'}\t${text}\t${expected ?? '-'}\t${found ?? '-'}\t${context}`);
  }
}
