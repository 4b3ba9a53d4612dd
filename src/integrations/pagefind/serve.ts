import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Answers requests for the search index from the folder of the last build; everything else goes on. */
export function serveLastIndex(folder: string, base: string) {
  const prefix = `${base.replace(/\/$/, '')}/pagefind/`;
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    const file = pathname.slice(prefix.length);
    try {
      const bytes = await readFile(join(folder, 'pagefind', file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No index yet: npm run build makes one.');
    }
  };
}
