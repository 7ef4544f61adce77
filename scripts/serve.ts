/**
 * Builds the page, serves it on this machine, prints its address, and opens it where there is a screen.
 *
 *   npm start             the first free port from 8000 on
 *   PORT=3000 npm start
 */
import {context} from 'esbuild';
import open from 'open';

import {buildSite} from './site/build-site.js';

const servedir = await buildSite(process.argv.slice(2));
if (servedir === undefined) process.exit();

const server = await context({});
const {PORT} = process.env;
const {port} = await server.serve({
  servedir,
  host: '127.0.0.1',
  ...(PORT !== undefined && {port: Number(PORT)}),
});
const address = `http://localhost:${port}/`;
console.log(`Greta: ${address}`);

const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasScreen && process.stdout.isTTY) await open(address);
