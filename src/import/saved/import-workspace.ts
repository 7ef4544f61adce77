import type {Correction} from '../../engine/correction.js';
import type {OwnNote} from '../../engine/note.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {decode, LARGEST_SAVED} from '../../engine/read/decode.js';
import type {KeptComparison, KeptPlace, Workspace} from '../../engine/saved/workspace.js';
import {EMPTY_WORKSPACE} from '../../engine/saved/workspace.js';
import {anchorShape, correctionShape, isComparisonFile, ownNoteShape} from './comparison-shape.js';
import {parseJson} from './json.js';
import {listOf, shape, text} from './shape.js';

/** A workspace from a file, and how many things in it are damaged and left out. */
export interface ImportedWorkspace {
  readonly workspace: Workspace;
  readonly damaged: number;
}

const kept = shape({id: text, titles: listOf(text), file: isComparisonFile, kept: text});
const place = shape({id: text, left: text}, {sentence: text, words: anchorShape});

/**
 * Takes all that a browser kept out of a file. What is damaged in it is left out, so that the rest is not lost with it.
 *
 * @returns undefined if the file is no workspace.
 * @throws {UnusableDocumentError} If it is one, and not even its outline is whole.
 */
export function importWorkspace(bytes: Uint8Array, path: string): ImportedWorkspace | undefined {
  const source = decode(bytes, path, LARGEST_SAVED);
  if (!/^\s*\{\s*"greta"\s*:\s*"workspace"/.test(source)) return undefined;
  const fail = (): never => {
    throw new UnusableDocumentError({code: 'damaged', path});
  };
  const parsed = parseJson(source, path) as Record<string, unknown>;
  const {version, comparisons, notes, corrections = [], places = []} = parsed;
  const lists = [comparisons, notes, corrections, places];
  if (version !== 1 || !lists.every(Array.isArray)) return fail();
  const sound = [
    (comparisons as unknown[]).filter(kept),
    (notes as unknown[]).filter(ownNoteShape),
    (corrections as unknown[]).filter(correctionShape),
    (places as unknown[]).filter(place),
  ] as const;
  const count = (all: readonly (readonly unknown[])[]): number => all.flat().length;
  return {
    workspace: {
      ...EMPTY_WORKSPACE,
      comparisons: sound[0] as KeptComparison[],
      notes: sound[1] as OwnNote[],
      corrections: sound[2] as Correction[],
      places: sound[3] as KeptPlace[],
    },
    damaged: count(lists as unknown[][]) - count(sound),
  };
}
