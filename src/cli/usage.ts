import {msg, str} from '@lit/localize';

import {FORMATS} from '../export/formats.js';

/** What is wrong with a command line, and what of it the sentence names. */
export type Misuse =
  | {readonly code: 'no-verb' | 'format' | 'too-few' | 'none' | 'jobs' | 'part'}
  | {readonly code: 'verb'; readonly word: string}
  /** `option`: as it is written, with its dashes. */
  | {
      readonly code: 'option' | 'foreign-option' | 'value' | 'no-value';
      readonly option: string;
    }
  /** `lang`: what is asked for as the language of the interface. */
  | {readonly code: 'ui'; readonly lang: string};

/** For options that need a value, one that they may have. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '--ui': 'lt',
  '--format': 'csv',
  '--into': 'pairs.jsonl',
  '--jobs': '4',
  '--part': '2/8',
};

/** How the command is written; the same in every language but for what stands for a file. */
export function usageText(): string {
  const file = msg('FILE', {desc: 'stands for the name of a file in the usage of the command'});
  const folder = msg('FOLDER', {
    desc: 'stands for the name of a folder in the usage of the command',
  });
  return [
    `greta compare ${file} ${file} [${file} …] [--json] [--ui lt|en]`,
    `greta export ${file} ${file} [${file} …] --format ${FORMATS.join('|')} [--ui lt|en]`,
    `greta corpus ${folder} [${folder} …] [--into ${file}] [--jobs N] [--part K/N] [--ui lt|en]`,
    `greta check ${file} [${file} …] [--ui lt|en]`,
    'greta --help | --version',
  ].join('\n');
}

/** What the command does, and how. */
export function helpText(): string {
  return [
    msg('Sets accounts of the same events side by side and says where they agree and where not.'),
    '',
    usageText(),
    '',
    `compare   ${msg('compares two or more accounts, or shows a comparison that was saved: a report to read')}`,
    `export    ${msg('compares them and prints what was found in a format that others can use')}`,
    `corpus    ${msg('compares every account of a folder with those that share events with it, and prints a line of JSON for each pair')}`,
    `check     ${msg('checks front matter and notes, and prints every problem at once')}`,
    '',
    `--format  ${msg('the format: a page, data, a table, annotations or an edition')}`,
    `--json    ${msg('prints the comparison as JSON and nothing else')}`,
    `--into    ${msg('adds the lines to a file, and leaves out the pairs that it has already')}`,
    `--jobs    ${msg('how many processes compare at the same time; otherwise one for each processor')}`,
    `--part    ${msg('only the K-th of N parts of the pairs, for another machine to do the rest')}`,
    `--ui      ${msg('language of the report: lt or en; otherwise as the environment says')}`,
    '',
    msg(
      'A folder stands for every document in it and below, a pattern with * or ? for what fits it, “-” for standard input.',
    ),
    msg('Exit codes: 0 done, 1 problems found by check, 2 unusable input.'),
  ].join('\n');
}

/** What is wrong with a command line, in a sentence. */
export function misuseText(misuse: Misuse): string {
  switch (misuse.code) {
    case 'no-verb':
      return msg('Say what to do: compare, export, corpus or check.');
    case 'verb':
      return msg(str`There is no command “${misuse.word}”.`);
    case 'option':
      return msg(str`There is no option “${misuse.option}”.`);
    case 'ui':
      return msg(str`Greta does not speak “${misuse.lang}”: choose lt or en.`);
    case 'format':
      return msg(str`Choose a format: --format ${FORMATS.join(', ')}.`);
    case 'foreign-option':
      return msg(str`This command does not take the option “${misuse.option}”.`);
    case 'value': {
      const example = [misuse.option, EXAMPLES[misuse.option]].join(' ');
      return msg(str`The option “${misuse.option}” needs a value, as in ${example}.`);
    }
    case 'no-value':
      return msg(str`The option “${misuse.option}” takes no value.`);
    case 'too-few':
      return msg('A comparison needs two files or more.');
    case 'jobs':
      return msg('The number of processes is a whole number from 1: --jobs 4.');
    case 'part':
      return msg('A part is written as 2/8: the second of eight.');
    case 'none':
      return msg('Name the files.');
  }
}
