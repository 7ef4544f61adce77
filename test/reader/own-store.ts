/** Gives the tests of a file a store of their own: test files run side by side, and would see the corrections of one another. */
export function useOwnStore(): void {
  const id = crypto.randomUUID();
  const openNative = indexedDB.open.bind(indexedDB);
  const Native = globalThis.BroadcastChannel;
  before(() => {
    Object.assign(indexedDB, {
      open: (name: string, version?: number) => openNative(`${name} ${id}`, version),
    });
    globalThis.BroadcastChannel = class extends Native {
      constructor(name: string) {
        super(`${name} ${id}`);
      }
    };
  });
  after(() => {
    Reflect.deleteProperty(indexedDB, 'open');
    globalThis.BroadcastChannel = Native;
    indexedDB.deleteDatabase(`greta ${id}`);
  });
}
