import type {ReactiveControllerHost} from 'lit';

/**
 * Listens elsewhere on the page for as long as an element is in it. What an element hears at itself needs none of this: it goes
 * with it.
 *
 * @param listen - Called whenever the element comes onto the page, with a signal for its listeners that ends as it leaves.
 */
export function whileConnected(
  host: ReactiveControllerHost,
  listen: (signal: AbortSignal) => void,
): void {
  let stay: AbortController;
  host.addController({
    hostConnected() {
      stay = new AbortController();
      listen(stay.signal);
    },
    hostDisconnected: () => stay.abort(),
  });
}
