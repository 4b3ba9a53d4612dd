/**
 * `npm run score -- [--errors] FILE…`: how good links, statements and contacts are, against gold; `npm run score -- headlines`
 * and `-- stories`: derived headlines against real ones, stories against headings; `-- sample`: links to judge by hand;
 * `-- words`: in how many texts a word stands, for telling stories apart.
 */
import { Fault } from '../src/model/fault.ts';
import { complain } from './complain.ts';

const usage = `Usage: npm run score -- [--errors] [--corpus FOLDER] FILE…
       npm run score -- headlines | stories | sample | words`;

const measures = new Map([
  ['headlines', () => import('./score/headlines.ts')],
  ['stories', () => import('./score/stories.ts')],
  ['words', () => import('./score/words.ts')],
  ['sample', () => import('./score/sample.ts')],
]);

const measure = measures.get(process.argv[2] ?? '');
if (measure) process.argv.splice(2, 1);
try {
  await (measure ?? (() => import('./score/links.ts')))();
} catch (error) {
  process.exitCode = complain(asFault(error));
}

/** An option or a file that is not there is the caller's; any other error is ours and stays what it is. */
function asFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (String(error.code).startsWith('ERR_PARSE_ARGS')) return new Fault(error.message, { hint: usage, cause: error });
  if (error.code !== 'ENOENT' || !('path' in error)) return error;
  const hint = 'Give a file or folder of gold, as in: npm run score -- src/pipeline/gold/dev';
  return new Fault(`${error.path} is not there`, { hint, cause: error });
}
