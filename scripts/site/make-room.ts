import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** What every build writes first, and hardly anything else. */
const SIGNS = ['main.js', 'standalone.js', 'parts'];

/** A folder to be built into holds what no build made. */
export class ForeignFilesError extends Error {
  constructor(folder: string) {
    super(
      `${folder} holds files that are no earlier build, and would be emptied. Name another folder, or empty it first.`,
    );
  }
}

/**
 * Empties a folder of an earlier build.
 *
 * @throws {ForeignFilesError} If there is anything else in it; nothing is then removed.
 */
export function makeRoom(folder: string): void {
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (!isEmpty && !SIGNS.every((name) => existsSync(join(folder, name)))) {
    throw new ForeignFilesError(folder);
  }
  rmSync(folder, {recursive: true, force: true});
}
