import type {Opened, TakenIn} from '../../comparing/messages.js';
import {EMPTY_WORKSPACE} from '../../engine/saved/workspace.js';
import {library} from '../../library/library.js';

/** Keeps the notes and corrections of a file of annotations; of a workspace, which is kept already, nothing. Says how much came. */
export async function keepBrought(
  opened: Exclude<Opened, {readonly kind: 'document' | 'comparison'}>,
): Promise<TakenIn> {
  if (opened.kind === 'workspace') return opened;
  const {notes, corrections} = opened;
  await library().takeIn({...EMPTY_WORKSPACE, notes, corrections});
  return {comparisons: 0, notes: notes.length, corrections: corrections.length, damaged: 0};
}
