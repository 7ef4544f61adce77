import {createServer} from 'node:net';

import {Hindrance} from '../hindrance.js';

/**
 * The number of a port on which this machine can serve.
 *
 * @param wanted - As in the environment: "3000".
 * @throws {Hindrance} If it is no port, another program has it, or the system keeps it.
 */
export async function freePort(wanted: string, host: string): Promise<number> {
  const port = Number(wanted);
  const isPort = /^\d+$/.test(wanted) && port > 0 && port < 2 ** 16;
  if (!isPort) {
    throw new Hindrance(
      `“${wanted}” is no port: choose a number up to 65535, as in PORT=3000 npm start`,
    );
  }
  const fault = await faultOf(port, host);
  if (fault === undefined) return port;
  const why = fault === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${fault})`;
  throw new Hindrance(`port ${port} ${why}: choose another, as in PORT=${OTHER} npm start`);
}

/** Seldom taken, and kept by no system. */
const OTHER = 49_152;

/** The code of what keeps a port from being listened on; undefined where nothing does. */
function faultOf(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
