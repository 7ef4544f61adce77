/** Of the sources: the page's own stands at an address that only a build has. */
const workerUrl = new URL('../../src/comparing/comparison.worker.ts', import.meta.url);

/** Has the page begin its worker from the sources for as long as the tests of a group run. */
export function useSourceWorkers(): void {
  const Native = globalThis.Worker;
  before(() => {
    globalThis.Worker = class extends Native {
      constructor(_: string | URL, options?: WorkerOptions) {
        super(workerUrl, options);
      }
    };
  });
  after(() => {
    globalThis.Worker = Native;
  });
}
