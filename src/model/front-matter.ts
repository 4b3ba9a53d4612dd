/**
 * The front matter of generated articles: YAML of which each line is one key and its value as JSON (which YAML 1.2
 * includes). So every reader of YAML gets exactly the strings that were written, and ours reads it with `JSON.parse`,
 * which on 20,000 articles takes a second instead of forty.
 */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value).replace(unusual, escaped)}`)
    .join('\n');
}

/** Reads what `writeFrontMatter` wrote. Throws a SyntaxError for anything else. */
export function readFrontMatter(yaml: string): Record<string, unknown> {
  return Object.fromEntries(
    yaml.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))];
    }),
  );
}

/** Allowed in JSON, but line ends or not printable in one version of YAML or another. */
const unusual = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
