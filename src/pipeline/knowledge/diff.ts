/** The lines that two texts do not share, as a unified diff shows them, with up to two lines around each change. */
export function showDiff(path: string, before: string, after: string): string {
  const lines = align(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  const shown = lines.filter((_, n) => lines.slice(Math.max(0, n - 2), n + 3).some(({ mark }) => mark !== ' '));
  return [`--- ${path}`, ...shown.map(({ mark, line }) => `${mark} ${line}`)].join('\n');
}

interface DiffLine {
  mark: ' ' | '-' | '+';
  line: string;
}

/** By the longest common subsequence; entity files are short. */
function align(a: readonly string[], b: readonly string[]): DiffLine[] {
  const lengths = commonLengths(a, b);
  const common = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      lines.push({ mark: ' ', line: old });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || common(i + 1, j) >= common(i, j + 1))) {
      lines.push({ mark: '-', line: old });
      i++;
    } else {
      lines.push({ mark: '+', line: now ?? '' });
      j++;
    }
  }
  return lines;
}

function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      const below = lengths[i + 1] ?? [];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
