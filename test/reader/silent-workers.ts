import type {WorkRequest} from '../../src/comparing/messages.js';

/** Workers of the tests that run, which never answer but that a file is nothing of Greta's: a document. */
export interface SilentWorkers {
  readonly begun: EventTarget[];
  /** What they were asked last. */
  asked: Partial<WorkRequest>;
}

/** Has the page begin such workers for as long as the tests of a group run: its own stand at an address that only a build has. */
export function useSilentWorkers(): SilentWorkers {
  const workers: SilentWorkers = {begun: [], asked: {}};
  const Native = globalThis.Worker;
  before(() => {
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        workers.begun.push(this);
      }
      postMessage(request: WorkRequest): void {
        workers.asked = request;
        if (!('open' in request)) return;
        const data = {type: 'opened', opened: {kind: 'document'}};
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', {data})));
      }
      terminate(): void {
        // It does nothing.
      }
    } as unknown as typeof Worker;
  });
  after(() => {
    globalThis.Worker = Native;
  });
  return workers;
}
