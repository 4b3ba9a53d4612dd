import { gzipSync } from 'node:zlib';
import { isPacked, PACKS } from '../../site/thrift/packs.ts';
import { type IndexFiles, signature, unzip } from './stabilise.ts';

const scripts = ['pagefind.js', 'pagefind-worker.js'];
/** Where Pagefind 1.5 loads and reads a fragment, and how that is said for a pack: an object of fragments by hash. */
const changes: readonly (readonly [string, string])[] = [
  [
    'fragment/$' + '{hash}.pf_fragment`',
    `fragment/\${Number.parseInt(hash.split("_").pop().slice(0,7),16)%${PACKS}}.pf_fragment\``,
  ],
  [
    'return JSON.parse(new TextDecoder().decode(fragment));}async loadFragment',
    'return JSON.parse(new TextDecoder().decode(fragment))[hash];}async loadFragment',
  ],
];

/**
 * The same index with its fragments (what it says about each page) in packs, and Pagefind's scripts changed to look there;
 * a small index stays as it is. Throws where another version of Pagefind loads fragments in another way.
 */
export function packFragments(files: IndexFiles): IndexFiles {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  if (!isPacked(fragments.length)) return files;
  const packed = new Map([...files].filter(([path]) => !path.startsWith('fragment/')));
  for (const script of scripts) packed.set(script, changed(script, files.get(script)));
  for (const [number, entries] of packsOf(fragments)) packed.set(`fragment/${number}.pf_fragment`, packOf(entries));
  return packed;
}

function packsOf(fragments: readonly [string, Uint8Array][]): Map<number, [string, string][]> {
  const packs = new Map<number, [string, string][]>();
  for (const [path, bytes] of fragments) {
    const hash = path.slice('fragment/'.length, -'.pf_fragment'.length);
    const number = Number.parseInt(hash.slice(hash.lastIndexOf('_') + 1).slice(0, 7), 16) % PACKS;
    packs.set(number, [...(packs.get(number) ?? []), [hash, unzip(bytes).toString('utf8')]]);
  }
  return packs;
}

function packOf(entries: readonly [string, string][]): Uint8Array {
  const items = entries.toSorted().map(([hash, json]) => `${JSON.stringify(hash)}:${json}`);
  return gzipSync(Buffer.concat([signature, Buffer.from(`{${items.join(',')}}`)]), { level: 9 });
}

function changed(script: string, bytes: Uint8Array | undefined): Uint8Array {
  let text = Buffer.from(bytes ?? []).toString('utf8');
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2)
      throw new Error(`${script} of this version of Pagefind loads fragments otherwise.`);
    text = text.replace(from, () => to);
  }
  return Buffer.from(text);
}
