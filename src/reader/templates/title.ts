import type {TemplateResult} from 'lit';
import {html} from 'lit';

import type {Comparison, Finding} from '../../engine/comparison.js';
import {titleParts} from '../../wording/findings/titles.js';

/** The title of a finding; an account's own words in it are read aloud in their own language, and no dash begins a line. */
export function renderTitleText(
  finding: Finding,
  comparison: Comparison,
): readonly (TemplateResult | string)[] {
  return titleParts(finding, comparison).map(({text, lang}) => {
    const line = text.replaceAll(' – ', '\u{a0}– ');
    return lang === undefined ? line : html`<span lang=${lang}>${line}</span>`;
  });
}
