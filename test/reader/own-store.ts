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

/** Has the browser refuse to keep or remove anything, as with a full disk, until what is returned is called. */
export function refuseWriting(): () => void {
  const own = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
  const native = own.value as (...asked: unknown[]) => IDBTransaction;
  Object.defineProperty(IDBDatabase.prototype, 'transaction', {
    ...own,
    value(this: IDBDatabase, ...asked: unknown[]) {
      if (asked[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return native.apply(this, asked);
    },
  });
  return () => Object.defineProperty(IDBDatabase.prototype, 'transaction', own);
}
