/**
 * Builds the page (`dist/site`) and the installable command (`dist/cli`).
 *
 *   npm run build                        with the bundled accounts
 *   npm run build -- --sources DIR       with the accounts in a folder of one's own, and its notes in DIR/notes
 *   npm run build -- --out DIR           the page into another folder, which is emptied if it holds an earlier build
 *   npm run build -- --address URL       with canonical addresses, for a site that will stand there
 *
 * The page's own files are bundled by esbuild; the bundled accounts are compared here, so that the page opens with
 * data and needs neither parser nor engine.
 */
import {buildSite} from './site/build-site.js';

await buildSite(process.argv.slice(2));
