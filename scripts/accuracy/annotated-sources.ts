import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {aboutOf} from '../../test/annotated/kin.js';
import {readAnnotated} from './annotated-mentions.js';
import {ANNOTATED} from './annotated-sets.js';

/** An annotated text without its annotations. */
export interface AnnotatedSource {
  /** Its file in the folder of the annotated texts. */
  readonly path: string;
  /** The set that it is of, `.` if of none. */
  readonly set: string;
  /** What it tells of: texts of one story have one name. */
  readonly about: string;
  readonly lang: string;
  readonly source: string;
}

/** All annotated texts, without their annotations. */
export function annotatedSources(): AnnotatedSource[] {
  return readdirSync(ANNOTATED, {encoding: 'utf8', recursive: true}).flatMap((path) => {
    const lang = /\.(lt|en)\.md$/.exec(path)?.[1];
    if (lang === undefined) return [];
    const {source} = readAnnotated(readFileSync(join(ANNOTATED, path), 'utf8'));
    return [{path, set: dirname(path), about: aboutOf(path), lang, source}];
  });
}
