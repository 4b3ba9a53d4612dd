/** `npm start`: builds the site, serves it and opens it in a browser; where there is no browser, the address is printed. */
import { run } from './run.ts';

run('node', ['scripts/build.ts']);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { preview } = await import('astro');
const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const open = hasScreen && !process.env['CI'];
await preview({ server: { open, port: Number(process.env['PORT'] ?? 4321) } });
