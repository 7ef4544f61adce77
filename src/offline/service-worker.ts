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
  event.waitUntil(scope.caches.open(PREFIX + VERSION).then((cache) => cache.addAll([...FILES])));
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
  return request.mode === 'navigate' ? withType(kept) : kept;
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
