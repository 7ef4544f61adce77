import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The folder of the annotated texts, and of the sets of them. */
export const ANNOTATED = fileURLToPath(new URL('../../test/annotated/', import.meta.url));

/** The sets of annotated texts, by the names of their folders, in the order of their numbers. */
export function annotatedSets(): string[] {
  return readdirSync(ANNOTATED, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort(new Intl.Collator('en', {numeric: true}).compare);
}
