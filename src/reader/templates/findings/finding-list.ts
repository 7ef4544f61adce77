import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {Finding} from '../../../engine/comparison.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
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
        <span class="tone">${verdictName(tone)}</span>
      </span>
    </a>
  </li>`;
}

/** In place of a finding that a link names and that is none of these. */
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
