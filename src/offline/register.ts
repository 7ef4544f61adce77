import {trustedWorkerAddress} from '../comparing/worker-address.js';

/** Keeps the page for times without a network, where the browser can; without it the page works as long as there is one. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || document.querySelector('link[rel=manifest]') === null) {
    return;
  }
  try {
    const address = trustedWorkerAddress(new URL('./service-worker.js', document.baseURI));
    await navigator.serviceWorker.register(address);
  } catch {
    // A private window, or no secure origin: nothing that a reader could do about it.
  }
}
