import type { Engine } from '../../site/search/engine.ts';
import { foldWord, wordsOf } from '../../site/search/fold.ts';
import { judgeWord, type Verdict } from '../../site/search/judge.ts';
import { shardOf } from '../../site/search/vocabulary.ts';

/**
 * Loads Pagefind from the folder of the index, given with a slash at its end; rejects where there is no index. Its worker
 * keeps typing smooth on a large site and costs 12 kB, which a small one has no use for.
 */
export async function loadEngine(folder: string, worker: boolean): Promise<Engine> {
  const engine: Engine = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await engine.options({ noWorker: !worker });
  await engine.init();
  await engine.filters();
  return engine;
}

/** Looks words up in the vocabulary of the index, a file for each first letter, each loaded once. */
export function vocabularyOf(folder: string): (word: string) => Promise<Verdict> {
  const shards = new Map<string, Promise<string[]>>();

  function shard(name: string): Promise<string[]> {
    const loaded = shards.get(name) ?? loadLines(`${folder}words/${name}.txt`);
    shards.set(name, loaded);
    return loaded;
  }

  async function judge(word: string): Promise<Verdict> {
    return judgeWord(word, await shard(shardOf(foldWord(word))));
  }

  return async (printed) => {
    const [first = printed, ...others] = wordsOf(printed);
    if (others.length === 0) return judge(first);
    const whole = await judge(others.pop() ?? first); // a compound's last form is the whole word
    if (whole.known) return { word: printed, known: true };
    const parts = await Promise.all([first, ...others].map(judge));
    return parts.find((part) => !part.known) ?? { word: printed, known: true };
  };
}

async function loadLines(address: string): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.text()).split('\n').filter((line) => line !== '');
}
