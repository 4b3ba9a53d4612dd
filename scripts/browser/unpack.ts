import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package's own looks in a fixed folder for temporary files: on a machine without any font nothing would be drawn. */
const fontsFile = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** A Chromium that can be launched: its binary, and what its environment must say. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The Chromium that npm brought along (Linux x64 only), unpacked once into `node_modules/.cache`. It unpacks into a folder of
 * its own which is then renamed, so that several processes can do so at once.
 */
export function unpackChromium(): Chromium {
  const folder = join(root, 'node_modules/.cache/chromium', bundledVersion());
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function bundledVersion(): string {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string }; // npm requires the field
  return version;
}

/**
 * Its package unpacks into the system's temporary folder, brings its libraries only where it believes to be on a server
 * without any, and changes the environment of the process that imports it: hence a process of its own.
 */
function unpack(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env, stdio: 'inherit' });
  writeFileSync(join(temporary, 'fonts/fonts.conf'), fontsFile);
  for (const path of [temporary, join(temporary, 'chromium')]) chmodSync(path, 0o755); // for other users of this machine
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(temporary, { recursive: true });
  }
}
