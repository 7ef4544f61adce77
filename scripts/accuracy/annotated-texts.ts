import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {AnnotatedText} from './annotated-mentions.js';
import {mentionFigures, noMentions, readAnnotated, scoreMentions} from './annotated-mentions.js';
import {scorePairs} from './annotated-pairs.js';

/**
 * Scores the annotated texts of a folder: what `scoreMentions` says of each, and `scorePairs` of the pairs. The
 * figures begin with `name`. `tell` is called with every miss and every false one.
 */
export function scoreAnnotated(
  folder: string,
  name: string,
  tell: (line: string) => void,
): Record<string, number> {
  const names = readdirSync(folder).sort();
  const texts = new Map<string, AnnotatedText>();
  const tallies = noMentions();
  for (const path of names.filter((file) => /\.(lt|en)\.md$/.test(file))) {
    const {source, annotations} = readAnnotated(readFileSync(join(folder, path), 'utf8'));
    const text = {document: {source, path}, annotations};
    texts.set(path, text);
    scoreMentions(text, tallies, tell);
  }
  const figures = {...scorePairs(folder, texts, tell), ...mentionFigures(tallies)};
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [`${name} ${key}`, value]),
  );
}
