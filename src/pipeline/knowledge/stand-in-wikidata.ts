import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How one request is answered; the query is what the client sent. */
export type Reply = (query: string, response: ServerResponse) => void;

/** A query service on this machine that gives one reply after the other, the last one again and again. For tests. */
export async function standInWikidata(replies: readonly Reply[]) {
  let asked = 0;
  const server = createServer(async (request, response) => {
    const reply = replies[Math.min(asked++, replies.length - 1)];
    reply?.(new URLSearchParams(await bodyOf(request)).get('query') ?? '', response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/sparql`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Rows as the service answers them: SPARQL 1.1 Query Results JSON. */
export function rows(...bindings: Record<string, string>[]): Reply {
  const typed = bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }])),
  );
  const body = JSON.stringify({ head: { vars: [] }, results: { bindings: typed } });
  return (_, response) => response.setHeader('content-type', 'application/sparql-results+json').end(body);
}

/** A refusal with a status, and headers where they matter. */
export function status(code: number, headers: Record<string, string> = {}): Reply {
  return (_, response) => response.writeHead(code, headers).end('Refused');
}

/** Something that is no answer. */
export function text(body: string): Reply {
  return (_, response) => response.end(body);
}

/** Takes the request and says nothing. */
export const silence: Reply = () => {};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
