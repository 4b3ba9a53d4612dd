import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A built site being served. */
export interface Served {
  /** Address of its home page, with a slash at its end. */
  home: string;
  close(): Promise<void>;
}

/** Serves a folder under a base path as plain static hosts do: `index.html` for a path with a slash at its end, `404.html` for the rest. Without a port it takes a free one. */
export async function serveFolder(folder: string, base: string, port = 0): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '\0';
    const found = await read(folder, file.endsWith('/') || file === '' ? `${file}index.html` : file);
    const type = found === undefined ? types['.html'] : (types[extname(file)] ?? typeWithout(file));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type });
    response.end(found ?? (await read(folder, '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    home: `http://127.0.0.1:${address.port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function typeWithout(file: string): string | undefined {
  return file === '' || file.endsWith('/') ? types['.html'] : 'application/octet-stream';
}

async function read(folder: string, file: string): Promise<Buffer | undefined> {
  return readFile(join(folder, file)).catch(() => undefined);
}
