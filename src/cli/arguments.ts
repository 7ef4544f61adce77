import {parseArgs} from 'node:util';

import type {Format} from '../export/formats.js';
import {isFormat} from '../export/formats.js';
import {isUiLanguage} from '../wording/ui-languages.js';
import type {CorpusOptions} from './corpus.js';
import type {Misuse} from './usage.js';

const OPTIONS = {
  json: {type: 'boolean'},
  format: {type: 'string'},
  into: {type: 'string'},
  jobs: {type: 'string'},
  part: {type: 'string'},
  ui: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

type Option = keyof typeof OPTIONS;

/** Options that every command takes. */
const COMMON: readonly Option[] = ['ui', 'help', 'version'];

/** What each command takes beside them. */
const OWN = {
  compare: ['json'],
  export: ['format'],
  corpus: ['into', 'jobs', 'part'],
  check: [],
  'corpus-worker': [],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

/** What a command line asks for. */
export type Command = {readonly ui?: string} & (
  | {readonly verb: 'help' | 'version'}
  | {readonly verb: 'compare'; readonly files: readonly string[]; readonly json: boolean}
  | ({readonly verb: 'corpus'; readonly files: readonly string[]} & CorpusOptions)
  /** What `corpus` starts for itself. */
  | {readonly verb: 'corpus-worker'}
  | {readonly verb: 'check'; readonly files: readonly string[]}
  | {readonly verb: 'export'; readonly files: readonly string[]; readonly format: Format}
  | {readonly verb: 'misuse'; readonly misuse: Misuse}
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
  const refused = (misuse: Misuse): Command => ({...known, verb: 'misuse', misuse});

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name))
      return refused({code: 'option', option: token.rawName});
    const wantsValue = OPTIONS[token.name as Option].type === 'string';
    if (wantsValue !== (token.value !== undefined)) {
      return refused({code: wantsValue ? 'value' : 'no-value', option: token.rawName});
    }
  }
  if (ui !== undefined && !isUiLanguage(ui)) return refused({code: 'ui', lang: ui});
  if (values.version) return {...known, verb: 'version'};
  const [verb, ...files] = positionals;
  if (values.help || verb === 'help') return {...known, verb: 'help'};
  const foreign = foreignOption(verb, Object.keys(values) as Option[]);
  if (foreign) return refused({code: 'foreign-option', option: foreign});
  switch (verb) {
    case undefined:
      return refused({code: 'no-verb'});
    case 'compare':
      if (files.length === 0) return refused({code: 'too-few'});
      return {...known, verb, files, json: values.json === true};
    case 'check':
      return files.length === 0 ? refused({code: 'none'}) : {...known, verb, files};
    case 'corpus': {
      const {into, jobs, part} = values;
      const count = typeof jobs === 'string' ? Number(jobs) : undefined;
      const [own = 1, of = 1] =
        typeof part === 'string' ? (/^(\d+)\/(\d+)$/.exec(part)?.slice(1).map(Number) ?? [0]) : [];
      if (files.length === 0) return refused({code: 'none'});
      if (count !== undefined && !(Number.isInteger(count) && count > 0))
        return refused({code: 'jobs'});
      if (own < 1 || own > of) return refused({code: 'part'});
      return {
        ...known,
        ...{verb, files, part: own, of},
        ...(count !== undefined && {jobs: count}),
        ...(typeof into === 'string' && {into}),
      };
    }
    case 'corpus-worker':
      return {...known, verb};
    case 'export': {
      const {format} = values;
      if (files.length === 0) return refused({code: 'too-few'});
      if (typeof format !== 'string' || !isFormat(format)) return refused({code: 'format'});
      return {...known, verb, files, format};
    }
    default:
      return refused({code: 'verb', word: verb});
  }
}

/** The first option, as it is written, that a command does not take. */
function foreignOption(verb: string | undefined, given: readonly Option[]): string | undefined {
  if (verb === undefined || !Object.hasOwn(OWN, verb)) return undefined;
  const taken: readonly Option[] = [...COMMON, ...OWN[verb as keyof typeof OWN]];
  const foreign = given.find((option) => !taken.includes(option));
  return foreign && `--${foreign}`;
}
