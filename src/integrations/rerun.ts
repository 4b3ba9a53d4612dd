import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

export interface RerunOptions {
  /** Files and folders that an author edits. */
  sources: readonly string[];
  /** Generates the articles again; gives what is wrong with the sources, to be read by their author, or null. */
  generate: () => Promise<string | null>;
  /** What the first run, before the server started, had to say. */
  problems: string | null;
}

/**
 * In `npm run dev`: generates the articles again when a source changes, and shows them. A mistake is shown over the
 * page, also over one that is opened later, until it is mended.
 */
export function rerunOnChange({ sources, generate, problems }: RerunOptions): AstroIntegration {
  const roots = sources.map((source) => resolve(source));
  let current = problems;
  return {
    name: 'readout-rerun',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const show = () => {
          if (current === null) server.ws.send({ type: 'full-reload' });
          else server.ws.send({ type: 'error', err: overlay(current) });
        };
        const rerun = oneAtATime(async () => {
          current = await generate();
          if (current === null) await refreshContent?.({});
          show();
        });
        const onChange = (path: string) => {
          if (roots.some((root) => path === root || path.startsWith(root + sep))) rerun();
        };
        server.watcher.add(roots);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
        server.ws.on('connection', () => {
          if (current !== null) show();
        });
      },
    },
  };
}

/** What Astro's error overlay shows. It takes a message for HTML, and problems quote what authors wrote: only `stack` is text. */
function overlay(problems: string) {
  return { name: 'Readout', title: 'The articles stay as they were', message: 'Mend this and save:', stack: problems };
}

/** Starts the work shortly after the last of several calls, and once more where a call came while it was under way. */
function oneAtATime(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const start = async (): Promise<void> => {
    if (running) return later();
    running = true;
    await work().finally(() => {
      running = false;
    });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(start, 80);
  };
  return later;
}
