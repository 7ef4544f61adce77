#!/usr/bin/env node
import '../wording/window.js';

import {readFileSync} from 'node:fs';

import {setLocale, wantSpeech} from '../wording/localization.js';
import {isUiLanguage} from '../wording/ui-languages.js';
import {readArguments} from './arguments.js';
import {checkFiles} from './check.js';
import {compareFiles, exportFiles} from './compare.js';
import {compareCorpus} from './corpus.js';
import {answerTasks} from './corpus-worker.js';
import {languageOf, terminalOf} from './terminal.js';
import {helpText, misuseText, usageText} from './usage.js';

/**
 * The command line. Exit codes: 0 done, 1 problems found by `check`, 2 unusable input.
 */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const terminal = terminalOf(process, process.env);
  const command = readArguments(args);
  const wanted = command.ui;
  await setLocale(wanted !== undefined && isUiLanguage(wanted) ? wanted : languageOf(process.env));
  await wantSpeech();
  switch (command.verb) {
    case 'help':
      terminal.out(`${helpText()}\n`);
      return 0;
    case 'version':
      terminal.out(`${version()}\n`);
      return 0;
    case 'compare':
      return compareFiles(command.files, command, terminal);
    case 'export':
      return exportFiles(command.files, command, terminal);
    case 'corpus':
      return compareCorpus(command.files, command, terminal);
    case 'corpus-worker':
      answerTasks();
      return 0;
    case 'check':
      return checkFiles(command.files, terminal);
    case 'misuse':
      terminal.err(`greta: ${misuseText(command.misuse)}\n\n${usageText()}\n`);
      return 2;
  }
}

/** The package stands two folders up, in the checkout as in what is built. */
function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as {version: string}).version;
}

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
