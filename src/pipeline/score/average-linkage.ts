/**
 * The baseline for stories: cosines of plain tf–idf (every word in lower case, no stop words, log tf × log idf), joined by
 * average linkage while the mean cosine of two groups reaches the threshold. Compares all pairs: time and memory are
 * quadratic, so it is for measuring only. Gives a label for each text.
 */
export function tfidfAverageLinkage(texts: readonly string[], threshold: number): number[] {
  const matrix = cosines(texts);
  const labels = texts.map((_, index) => index);
  const sizes = texts.map(() => 1);
  const alive = new Set(labels);
  const nearest = matrix.map((row, index) => argmax(row, index, alive));
  for (;;) {
    const a = [...alive].reduce(
      (best, index) => (similarityOf(index) > similarityOf(best) ? index : best),
      labels[0] ?? 0,
    );
    const b = nearest[a] ?? a;
    if (a === b || alive.size < 2 || (matrix[a]?.[b] ?? 0) < threshold) break;
    join(a, b);
  }
  return labels;

  function similarityOf(index: number): number {
    return alive.has(index) ? (matrix[index]?.[nearest[index] ?? index] ?? 0) : -1;
  }

  function join(a: number, b: number): void {
    const [m, n] = [sizes[a] ?? 1, sizes[b] ?? 1];
    alive.delete(b);
    sizes[a] = m + n;
    labels.forEach((label, index) => {
      if (label === b) labels[index] = a;
    });
    for (const other of alive) {
      if (other === a) continue;
      const mean = ((matrix[a]?.[other] ?? 0) * m + (matrix[b]?.[other] ?? 0) * n) / (m + n);
      matrix[a]?.fill(mean, other, other + 1);
      matrix[other]?.fill(mean, a, a + 1);
    }
    for (const other of alive) {
      if (other !== a && nearest[other] !== a && nearest[other] !== b) continue;
      nearest[other] = argmax(matrix[other] ?? new Float32Array(), other, alive);
    }
  }
}

function argmax(row: Float32Array, self: number, alive: ReadonlySet<number>): number {
  let best = self;
  for (const other of alive)
    if (other !== self && (best === self || (row[other] ?? 0) > (row[best] ?? 0))) best = other;
  return best;
}

function cosines(texts: readonly string[]): Float32Array[] {
  const vectors = texts.map((text) => tally(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const frequencies = tally(vectors.flatMap((vector) => [...vector.keys()]));
  const postings = new Map<string, { text: number; weight: number }[]>();
  vectors.forEach((vector, text) => {
    const weights = [...vector].map(([word, count]) => {
      return { word, weight: (1 + Math.log(count)) * Math.log(texts.length / (frequencies.get(word) ?? 1)) };
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { word, weight } of weights) {
      const posting = postings.get(word) ?? [];
      postings.set(word, posting);
      posting.push({ text, weight: weight / length });
    }
  });
  const matrix = texts.map(() => new Float32Array(texts.length));
  for (const posting of postings.values()) {
    for (const { text, weight } of posting) {
      const row = matrix[text];
      if (row) for (const other of posting) row[other.text] = (row[other.text] ?? 0) + weight * other.weight;
    }
  }
  return matrix;
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
