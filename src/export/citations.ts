import type {Comparison, Finding} from '../engine/comparison.js';
import {citeAsBibTeX, citeAsCslJson} from './bibliography.js';
import type {CitationOptions} from './citation.js';
import {citeFinding, citeFindingAsFootnote, citeFindingInWikitext} from './citation.js';

/** Every form that a finding can be cited in. */
export const CITATIONS = ['text', 'talk', 'footnote', 'bibtex', 'csl'] as const;

export type Citation = (typeof CITATIONS)[number];

/** A finding in one of the forms of `CITATIONS`. */
export function citeAs(
  form: Citation,
  finding: Finding,
  comparison: Comparison,
  options: CitationOptions = {},
): string {
  switch (form) {
    case 'text':
      return citeFinding(finding, comparison, options);
    case 'talk':
      return citeFindingInWikitext(finding, comparison, options);
    case 'footnote':
      return citeFindingAsFootnote(finding, comparison, options);
    case 'bibtex':
      return citeAsBibTeX(finding, comparison, options);
    case 'csl':
      return citeAsCslJson(finding, comparison, options);
  }
}
