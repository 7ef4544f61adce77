import type {Catalogue} from '../../engine/catalogue.js';
import type {PackedFile} from '../../engine/saved/packed.js';

/** The bundled accounts could not be had. */
export class LoadingError extends Error {
  constructor(address: string, cause?: unknown) {
    super(`Could not load ${address}`, {cause});
    this.name = 'LoadingError';
  }
}

/**
 * Reads the list of bundled accounts.
 *
 * @param base - Address of the folder of data, with a slash at its end.
 * @throws {LoadingError}
 */
export function loadCatalogue(base: string, signal?: AbortSignal): Promise<Catalogue> {
  return load<Catalogue>(new URL('catalogue.json', base), signal);
}

/**
 * Reads the comparison of bundled accounts, whatever the order in which they are asked for.
 *
 * @throws {LoadingError}
 */
export function loadComparison(
  base: string,
  catalogue: Catalogue,
  accounts: readonly string[],
  signal?: AbortSignal,
): Promise<PackedFile> {
  const name = catalogue.accounts
    .map(({id}) => id)
    .filter((id) => accounts.includes(id))
    .join('~');
  return load<PackedFile>(new URL(`${encodeURIComponent(name)}.json`, base), signal);
}

async function load<T>(address: URL, signal?: AbortSignal): Promise<T> {
  try {
    const response = await fetch(address, signal ? {signal} : {});
    if (!response.ok) throw new LoadingError(address.href);
    return (await response.json()) as T;
  } catch (error) {
    if (signal?.aborted || error instanceof LoadingError) throw error;
    throw new LoadingError(address.href, error);
  }
}
