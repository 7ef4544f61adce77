import {msg, str} from '@lit/localize';

import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {ReaderState} from '../address.js';
import {addressOf} from '../address.js';
import {save} from '../documents/save.js';
import {makeFile, unmadeText} from '../documents/taken-away.js';
import {marksAsJson, marksIn} from './kept.js';
import type {StudyMark} from './marks.js';

/** What of a task can be handed out, and in. */
export interface Handing {
  /** Where others can open the task by its address. */
  readonly copyLink: (() => void) | undefined;
  readonly savePage: (() => void) | undefined;
  /** Where there are marks. */
  readonly saveMarks: (() => void) | undefined;
  readonly open: (file: File) => void;
}

/** A task as it stands: where, on what, and what was marked in it. */
interface Task {
  readonly state: ReaderState;
  readonly file: ComparisonFile | undefined;
  readonly marks: readonly StudyMark[];
}

/**
 * @param say - Called with what came of it, in words; undefined where nothing need be said.
 * @param take - Takes in marks that are handed in, and says how many there are now.
 */
export function handingOf(
  {state, file, marks}: Task,
  say: (said: string | undefined) => void,
  take: (marks: readonly StudyMark[]) => string,
): Handing {
  return {
    copyLink: state.own === undefined ? () => void copyTask(state).then(say) : undefined,
    savePage: file && (() => void saveTask(file).then(say)),
    saveMarks:
      marks.length > 0
        ? () => {
            saveMarks(marks);
          }
        : undefined,
    open: (chosen) =>
      void openMarks(chosen).then((opened) => {
        say(typeof opened === 'string' ? opened : take(opened));
      }),
  };
}

/** Puts a link to the task into the clipboard, and says so; where the page may not, says the link, to be copied by hand. */
async function copyTask(state: ReaderState): Promise<string> {
  const place = {finding: undefined, at: undefined, quote: undefined};
  const task = {...state, ...place, mode: 'study'} as const;
  const {href} = new URL(addressOf(task), location.href);
  try {
    await navigator.clipboard.writeText(href);
    return msg('Copied');
  } catch {
    return href;
  }
}

/** Saves the task as a page that needs nothing else; says what went wrong, if anything did. */
async function saveTask(file: ComparisonFile): Promise<string | undefined> {
  try {
    const {content} = await makeFile(file, 'html', {mode: 'study'});
    save({name: 'greta-task.html', content});
    return undefined;
  } catch (error) {
    return unmadeText(error);
  }
}

function saveMarks(marks: readonly StudyMark[]): void {
  save({name: 'greta-marks.json', type: 'application/json', text: marksAsJson(marks)});
}

/** The marks of a file that was chosen, or what is wrong with it. */
async function openMarks(file: File): Promise<readonly StudyMark[] | string> {
  return (
    marksIn(await file.text()) ??
    msg(str`${file.name} holds no marks. Choose a file that was saved here.`)
  );
}
