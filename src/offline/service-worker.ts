/**
 * Makes the page open without a network: all its files are kept when it is first visited, under the version of the build. A
 * new version is fetched in the background and takes over once every tab of the old one is closed, so that nobody's work is
 * pulled from under them.
 */

import {withFaces} from './faces.js';

/** Written by the build. */
declare const VERSION: string;
declare const FILES: readonly string[];

/** The part of a service worker's scope that is needed: the types of the page and of workers do not go together. */
interface Scope {
  readonly caches: CacheStorage;
  readonly clients: {readonly claim: () => Promise<void>};
  readonly location: Location;
  addEventListener: <K extends keyof Events>(type: K, listener: (event: Events[K]) => void) => void;
}

interface Extended extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Fetched extends Event {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface Events {
  readonly install: Extended;
  readonly activate: Extended;
  readonly fetch: Fetched;
}

const PREFIX = 'greta-';
const scope = self as unknown as Scope;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

scope.addEventListener('activate', (event) => {
  // Also the page that it came with: what that loads later must be there when the network is gone by then.
  event.waitUntil(removeOld().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const {request} = event;
  const {origin} = new URL(request.url);
  if (request.method === 'GET' && origin === scope.location.origin) {
    event.respondWith(answer(request));
  }
});

/**
 * Keeps all files. Scripts under another type: what a browser is given as a script while it installs this one it compiles whole, in
 * the process of the page that is being read, which takes 9 MiB there.
 */
async function keepAll(): Promise<void> {
  const cache = await scope.caches.open(PREFIX + VERSION);
  await Promise.all(
    FILES.map(async (file) => {
      // Not as the browser has it from before: a new version with a page of the old one would ask for parts that are gone.
      const response = await fetch(file, {cache: 'no-cache'});
      if (!response.ok) throw new Error(`${response.status} ${file}`);
      await cache.put(
        file,
        isScript(response.url) ? await retyped(response, 'text/plain') : response,
      );
    }),
  );
}

function isScript(address: string): boolean {
  return new URL(address).pathname.endsWith('.js');
}

/** A response under another type; as a blob, which stays outside this process. */
async function retyped(response: Response, type: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('content-type', type);
  const {status, statusText} = response;
  return new Response(await response.blob(), {status, statusText, headers});
}

async function removeOld(): Promise<void> {
  for (const name of await scope.caches.keys()) {
    if (name.startsWith(PREFIX) && name !== PREFIX + VERSION) await scope.caches.delete(name);
  }
}

/** What is kept, whatever its query says; else what the network has. */
async function answer(request: Request): Promise<Response> {
  const cache = await scope.caches.open(PREFIX + VERSION);
  const kept = await cache.match(request, {ignoreSearch: true});
  if (!kept) return fetch(request);
  if (request.mode === 'navigate') return withType(kept);
  return isScript(request.url) ? retyped(kept, 'text/javascript') : kept;
}

/**
 * A page that is set in its own type, and says first which files that is in. At a first visit it must not be, since the text
 * would wait for them (see `fonts.css`); here they are at hand.
 */
async function withType(page: Response): Promise<Response> {
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  for (const file of FILES.filter((name) => name.endsWith('.woff2'))) {
    const {href} = new URL(file, scope.location.href);
    headers.append('link', `<${href}>; rel=preload; as=font; type="font/woff2"; crossorigin`);
  }
  const {status, statusText} = page;
  return new Response(withFaces(await page.text()), {status, statusText, headers});
}
