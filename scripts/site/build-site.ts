import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {UnusableDocumentError} from '../../src/engine/problem.js';
import {problemRemedy, problemText} from '../../src/wording/problems.js';
import {isMisuse} from '../hindrance.js';
import {bundleCommand, bundleOffline, bundlePage, copyExamples} from './bundles.js';
import {cutFonts} from './fonts.js';
import {ForeignFilesError, makeRoom} from './make-room.js';
import {writePages} from './pages.js';
import {readSources} from './sources.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds a site and the command as a command line asks for it. What is wrong with what was asked for is printed, and the
 * process is given the exit code 2.
 *
 * @param args - Those of `npm run build`.
 * @returns The folder of the site; undefined where nothing was built.
 */
export async function buildSite(args: readonly string[]): Promise<string | undefined> {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {sources: {type: 'string'}, out: {type: 'string'}, address: {type: 'string'}},
    });
    const {sources: own, out = join(root, 'dist/site'), address} = values;
    const site = resolve(out);
    // Read before anything is removed, and before the long work.
    const sources = await readSources(own === undefined ? join(root, 'sources') : resolve(own));
    console.log('greta: building the site…');
    makeRoom(site);
    const made = await bundlePage(site);
    if (own === undefined) copyExamples(site);
    await cutFonts(join(site, 'fonts'));
    const count = await writePages(sources, site, made, address);
    await bundleOffline(site);
    await bundleCommand();
    const shown = relative(process.cwd(), site) || '.';
    console.log(`greta: ${count} pages in ${shown}, ready for any server of files.`);
    return site;
  } catch (error) {
    console.error(`greta: ${complaintOf(error)}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** What is wrong with what was asked for; what is wrong with the build itself is thrown on. */
function complaintOf(error: unknown): string {
  if (error instanceof UnusableDocumentError) {
    return `${problemText(error.problem)} ${problemRemedy(error.problem)}`;
  }
  if (isMisuse(error) || error instanceof ForeignFilesError) return error.message;
  throw error;
}
