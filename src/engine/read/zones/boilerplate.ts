import type {Segmentation} from '../sentences/segmentation.js';

/** Longer lines are text. */
const LONGEST = 90;

/** Whether a line is what a web page puts around a text: the day it was published, the time it takes, links. */
export function isBoilerplate(text: string, segmentation: Segmentation): boolean {
  if (text.length > LONGEST) return false;
  if (publisherIn(text, segmentation) !== undefined) return true;
  // Links in a row.
  if (/^\|.*\|$|\S\s+\|\s+\S.*\|$|\s\|$/u.test(text)) return true;
  // A sentence is text, also one that begins with such a word.
  if (/[.!?…]$/u.test(text)) return false;
  const lower = text.toLowerCase();
  return segmentation.boilerplate.some((words) => lower.startsWith(words) || lower.endsWith(words));
}

/** Who publishes a page, by a line that says so: "From Wikipedia, the free encyclopedia". */
export function publisherIn(line: string, {mastheads}: Segmentation): string | undefined {
  const lower = line.toLowerCase();
  return [...(mastheads ?? [])].find(([words]) => lower.startsWith(words))?.[1];
}
