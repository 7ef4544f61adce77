import type {PageAssets} from '../../export/page.js';
import {LoadingError} from './loading.js';

/**
 * What a page that stands alone is made of, from beside this one.
 *
 * @throws {LoadingError} Where a part cannot be had.
 */
export async function loadAssets(): Promise<PageAssets> {
  const [script, style] = await Promise.all(
    ['./standalone.js', './theme.css'].map(async (name) => {
      const response = await fetch(new URL(name, document.baseURI));
      if (!response.ok) throw new LoadingError(response.url);
      return response.text();
    }),
  );
  return {script: script!, style: style!};
}
