import {msg, str} from '@lit/localize';

import type {ComparisonFile} from '../../engine/catalogue.js';
import type {ReaderState} from '../address.js';
import {addressOf} from '../address.js';
import {save} from '../documents/save.js';
import {makeFile, unmadeText} from '../documents/taken-away.js';
import {fileOf, marksIn} from './kept.js';
import type {StudyMark} from './marks.js';

/** Puts a link to the task into the clipboard, and says so; where the page may not, says the link, to be copied by hand. */
export async function copyTask(state: ReaderState): Promise<string> {
  const task = {...state, mode: 'study', finding: undefined, at: undefined} as const;
  const {href} = new URL(addressOf(task), location.href);
  try {
    await navigator.clipboard.writeText(href);
    return msg('Copied');
  } catch {
    return href;
  }
}

/** Saves the task as a page that needs nothing else; says what went wrong, if anything did. */
export async function saveTask(file: ComparisonFile): Promise<string | undefined> {
  try {
    const {content} = await makeFile(file, 'html', {mode: 'study'});
    save({name: 'greta-task.html', content});
    return undefined;
  } catch (error) {
    return unmadeText(error);
  }
}

export function saveMarks(marks: readonly StudyMark[]): void {
  save({name: 'greta-marks.json', type: 'application/json', text: fileOf(marks)});
}

/** The marks of a file that was chosen, or what is wrong with it. */
export async function openMarks(file: File): Promise<readonly StudyMark[] | string> {
  return (
    marksIn(await file.text()) ??
    msg(str`${file.name} holds no marks. Choose a file that was saved here.`)
  );
}
