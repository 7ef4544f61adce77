import {parseArgs} from 'node:util';

import type {Format} from '../export/formats.js';
import {isFormat} from '../export/formats.js';
import {isUiLocale} from '../wording/localization.js';

const OPTIONS = {
  json: {type: 'boolean'},
  format: {type: 'string'},
  ui: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** What is wrong with a command line. */
export type Misuse = 'no-verb' | 'verb' | 'option' | 'ui' | 'format' | 'value' | 'too-few' | 'none';

/** What a command line asks for. */
export type Command = {readonly ui?: string} & (
  | {readonly verb: 'help' | 'version'}
  | {readonly verb: 'compare'; readonly files: readonly string[]; readonly json: boolean}
  | {readonly verb: 'check'; readonly files: readonly string[]}
  | {readonly verb: 'export'; readonly files: readonly string[]; readonly format: Format}
  | {readonly verb: 'misuse'; readonly misuse: Misuse; readonly detail: string}
);

/** Reads the arguments after the command's own name. Nothing is thrown: a wrong command line is a command too. */
export function readArguments(args: readonly string[]): Command {
  const {tokens, values, positionals} = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const ui = typeof values.ui === 'string' ? values.ui : undefined;
  const known = {...(ui !== undefined && {ui})};
  const misuse = (kind: Misuse, detail = ''): Command => ({
    ...known,
    verb: 'misuse',
    misuse: kind,
    detail,
  });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) return misuse('option', token.rawName);
    const wantsValue = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string';
    if (wantsValue !== (token.value !== undefined)) return misuse('value', token.rawName);
  }
  if (ui !== undefined && !isUiLocale(ui)) return misuse('ui', ui);
  if (values.version) return {...known, verb: 'version'};
  const [verb, ...files] = positionals;
  if (values.help || verb === 'help') return {...known, verb: 'help'};
  switch (verb) {
    case undefined:
      return misuse('no-verb');
    case 'compare':
      if (files.length < 2) return misuse('too-few');
      return {...known, verb, files, json: values.json === true};
    case 'check':
      return files.length === 0 ? misuse('none') : {...known, verb, files};
    case 'export': {
      const {format} = values;
      if (files.length < 2) return misuse('too-few');
      if (typeof format !== 'string' || !isFormat(format)) {
        return misuse('format', typeof format === 'string' ? format : '');
      }
      return {...known, verb, files, format};
    }
    default:
      return misuse('verb', verb);
  }
}
