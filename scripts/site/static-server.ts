import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A server of files, as tests and measurements need it. */
export interface StaticServer {
  /** With a slash at its end. */
  readonly address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on this machine, compressed by brotli and to be asked for again each time, as a careful server of static
 * files would.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({url = '/', headers}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    try {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const body = readFileSync(file);
      response.setHeader('content-type', type);
      response.setHeader('cache-control', 'no-cache');
      if (extname(file) === '.woff2' || !/\bbr\b/.test(String(headers['accept-encoding']))) {
        response.end(body);
        return;
      }
      let small = packed.get(file);
      if (!small) {
        small = brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}});
        packed.set(file, small);
      }
      response.setHeader('content-encoding', 'br');
      response.end(small);
    } catch {
      response.writeHead(404).end();
    }
  });
  await listening(server);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
