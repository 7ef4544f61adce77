import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {Finding} from '../../../engine/comparison.js';
import {groupedBy} from '../../../engine/grouped-by.js';
import {valueOf} from '../../../wording/findings/values.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import {evidenceOf} from '../../findings/evidence.js';
import type {Lookup} from '../../findings/lookup.js';
import {renderPanelBar} from './panel-bar.js';
import {renderSign} from '../signs.js';
import {renderTitleText} from '../title.js';

/** A line of the list, drawn once: in a long list what lit keeps for later changes is most of it. */
export function renderItem(finding: Finding, {lookup}: Book): TemplateResult {
  const tone = toldVerdict(finding);
  return html`<li>
    <a href=${fragmentOf({finding: finding.id})} data-findings=${finding.id}>
      ${renderSign(tone)}
      <span>
        <span class="title">${renderTitleText(finding, lookup.comparison)}</span>
        <span class="tone">${verdictName(tone)}${renderValues(finding, lookup)}</span>
      </span>
    </a>
  </li>`;
}

/** Values that a line has of one account, at most: more would be a text of their own. */
const MOST = 3;

/** What each account says, in its own words, where these carry a value: behind the verdict, so that the list can be read alone. */
function renderValues(finding: Finding, lookup: Lookup): readonly TemplateResult[] {
  const accounts = groupedBy(evidenceOf(finding, lookup), ({account}) => [account]);
  return [...accounts]
    .map(([{lang}, evidence]) => ({
      lang,
      words: [...new Set(evidence.flatMap(({values}) => valueOf(values).words))],
    }))
    .filter(({words}) => words.length > 0)
    .flatMap(({lang, words}, at, all) => {
      const said = words.slice(0, MOST);
      const isCut = words.length > MOST;
      return said.map((one, i) => {
        const isLast = i === said.length - 1;
        // A comma stays with what is before it, and so does a dot.
        const sign = isLast ? [isCut ? '…' : '', at < all.length - 1 ? ' ·' : ''] : ',';
        return html`${at + i === 0 ? ': ' : ' '}<span class="stated"
            ><b lang=${lang}>${one}</b>${sign}</span
          >`;
      });
    });
}

/** What stands in place of a finding that a link names and that is none of these. */
export function renderLost(): TemplateResult {
  return html`<section aria-label=${msg('Finding')}>
    ${renderPanelBar(true)}
    <div class="panel-body card">
      <h2>${msg('This finding is not here any more')}</h2>
      <p>
        ${msg('The accounts have changed since the link was made, or the link has a mistake in it.')}
      </p>
    </div>
  </section>`;
}
