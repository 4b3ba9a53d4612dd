import { StringDecoder } from 'node:string_decoder';

/** The lines of a byte stream, in batches as they arrive, without line ends; a last line without one counts. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  for await (const chunk of input) {
    const [head = '', ...lines] = decoder
      .write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
      .split('\n');
    rest.push(head);
    const last = lines.pop();
    if (last === undefined) continue;
    yield [rest.join(''), ...lines].map(withoutReturn);
    rest = [last];
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
