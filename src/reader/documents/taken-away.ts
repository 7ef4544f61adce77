import {msg} from '@lit/localize';

import {exportFile} from '../../comparing/client.js';
import type {MadeFile} from '../../comparing/messages.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {Format} from '../../export/formats.js';
import type {PageMode} from '../../export/page.js';
import {getLocale} from '../../wording/localization.js';
import {loadAssets} from './assets.js';
import {LoadingError} from './loading.js';

/**
 * A comparison as a file to be taken away, in the language of the interface.
 *
 * @throws {LoadingError} Where the parts of a page cannot be had.
 * @throws {Error} If the worker could not be started, or failed.
 */
export async function makeFile(
  file: ComparisonFile,
  format: Format,
  {mode, signal}: {readonly mode?: PageMode; readonly signal?: AbortSignal} = {},
): Promise<MadeFile> {
  const request = {
    format,
    lang: getLocale(),
    ...(format === 'html' && {assets: await loadAssets()}),
    ...(mode && {mode}),
  };
  return exportFile(file, request, signal ? {signal} : {});
}

/** Why a file could not be made. */
export function unmadeText(error: unknown): string {
  return error instanceof LoadingError
    ? msg('The page could not be made: its parts could not be loaded.')
    : msg('The file could not be made. What is open is still there.');
}
