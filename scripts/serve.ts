/**
 * Builds the page, serves it on this machine, prints its address, and opens it where there is a screen.
 *
 *   npm start             the first free port from 8000 on
 *   PORT=3000 npm start
 */
import {context} from 'esbuild';
import open from 'open';

import {unlessHindered} from './hindrance.js';
import {buildSite} from './site/build-site.js';
import {freePort} from './site/free-port.js';

const HOST = '127.0.0.1';

await unlessHindered('greta', async () => {
  const {PORT} = process.env;
  // Before the long work.
  const port = PORT ? await freePort(PORT, HOST) : undefined;
  const servedir = await buildSite(process.argv.slice(2));
  if (servedir !== undefined) await serve(servedir, port);
});

async function serve(servedir: string, wanted: number | undefined): Promise<void> {
  const server = await context({});
  const {port} = await server.serve({
    servedir,
    host: HOST,
    ...(wanted !== undefined && {port: wanted}),
  });
  const address = `http://localhost:${port}/`;
  console.log(`Greta: ${address}`);

  const hasScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (hasScreen && process.stdout.isTTY) await open(address);
}
