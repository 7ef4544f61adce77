import type {Metafile} from 'esbuild';

/**
 * The file that esbuild made of a module, and all that it imports statically, however deep: what a browser needs before that
 * module can run.
 *
 * @param source - Path of the module, from the folder that esbuild ran in.
 * @returns Paths as esbuild gives them.
 * @throws {Error} If no file was made of it.
 */
export function filesNeededBy(source: string, {outputs}: Metafile): readonly string[] {
  const made = Object.entries(outputs).find(([, {entryPoint}]) => entryPoint === source);
  if (!made) throw new Error(`Expected a file made of ${source}`);
  const files = new Set([made[0]]);
  for (const file of files) {
    for (const {path, kind} of outputs[file]!.imports) {
      if (kind === 'import-statement') files.add(path);
    }
  }
  return [...files];
}
