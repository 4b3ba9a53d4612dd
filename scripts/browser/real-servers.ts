import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server from the system's packages, and how to make it serve a folder with the rules that a build wrote. */
export interface RealServer {
  name: string;
  binary: string;
  args: (folder: string) => string[];
  configure: (options: Hosting) => string;
}

interface Hosting {
  /** Folder for whatever the server keeps while it runs; `htdocs` in it is what it serves. */
  folder: string;
  port: number;
  /** The built site, and its path on the host. */
  site: string;
  base: string;
}

const isRoot = process.getuid?.() === 0;

export const nginx: RealServer = {
  name: 'nginx',
  binary: '/usr/sbin/nginx',
  args: (folder) => ['-p', folder, '-c', join(folder, 'server.conf'), '-e', 'stderr', '-g', 'daemon off;'],
  configure: ({ folder, port, site, base }) => `
    ${isRoot ? 'user root;' : ''}
    pid ${folder}/pid;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${folder}/htdocs;
        include ${site}/redirects.nginx.conf;
        error_page 404 ${base}404.html;
      }
    }`,
};

const modules = ['mpm_event', 'authz_core', 'alias', 'dir'];

export const apache: RealServer = {
  name: 'Apache',
  binary: '/usr/sbin/apache2',
  args: (folder) => ['-f', join(folder, 'server.conf'), '-D', 'FOREGROUND'],
  configure: ({ folder, port }) => `
    ServerRoot "${folder}"
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile pid
    DefaultRuntimeDir "${folder}"
    ErrorLog "${folder}/errors"
    ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    ${isRoot ? 'User www-data\nGroup www-data' : ''}
    DocumentRoot "${folder}/htdocs"
    DirectoryIndex index.html
    <Directory "/">
      AllowOverride FileInfo
      Require all granted
    </Directory>`,
};

export function isInstalled({ binary }: RealServer): boolean {
  return existsSync(binary);
}

/** Serves a built site under its base path until `close` is called. Rejects where the server does not come up. */
export async function host(server: RealServer, { site, base, port }: Omit<Hosting, 'folder'>) {
  const folder = await mkdtemp(join(tmpdir(), 'readout-server-'));
  await chmod(folder, 0o755);
  const parent = join(folder, 'htdocs', base, '..');
  await mkdir(parent, { recursive: true });
  await symlink(site, join(folder, 'htdocs', base).replace(/\/$/, ''));
  await writeFile(join(folder, 'server.conf'), server.configure({ folder, port, site, base }));
  const child = spawn(server.binary, server.args(folder), { stdio: ['ignore', 'ignore', 'pipe'] });
  const home = `http://127.0.0.1:${port}${base}`;
  await untilUp(home, child);
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { home, close };
}

async function untilUp(home: string, child: ChildProcess): Promise<void> {
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(home).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server does not come up: ${output}`);
}
