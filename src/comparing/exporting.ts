/** What of the worker makes files to be taken away; loaded when the first is asked for. */
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {exportComparison} from '../export/formats.js';
import {setLocale, wantSpeech} from '../wording/localization.js';
import type {ExportRequest, MadeFile} from './messages.js';

/** A comparison in a format that others can use. */
export async function exportedFile(
  file: ComparisonFile,
  {format, lang, assets, mode}: ExportRequest,
): Promise<MadeFile> {
  await setLocale(lang);
  await wantSpeech();
  const {name, type, text} = await exportComparison(file, format, lang, () => assets!, mode);
  return {name, content: new Blob([text], {type: `${type};charset=utf-8`})};
}
