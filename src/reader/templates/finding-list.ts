import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {Finding} from '../../engine/comparison.js';
import type {ReaderState} from '../address.js';
import {firstTones, placeOf} from '../address.js';
import type {Book} from '../book.js';
import {StateChangeEvent} from '../events.js';
import {TONES, toneOf} from '../tone.js';
import {renderNone} from './facts.js';
import {renderPanelBar} from './panel-bar.js';
import {renderSign} from './signs.js';
import {renderTitleText} from './title.js';
import {toneHeading} from './tones.js';

/** A line of the list, drawn once: in a long list what lit keeps for later changes is most of it. */
export function renderItem(finding: Finding, {lookup}: Book): TemplateResult {
  const tone = toneOf(finding);
  return html`<li>
    <a href=${placeOf({finding: finding.id})} data-findings=${finding.id}>
      ${renderSign(tone)}
      <span>
        <span class="title">${renderTitleText(finding, lookup.comparison)}</span>
        <span class="tone">${toneHeading(tone)}</span>
      </span>
    </a>
  </li>`;
}

/**
 * In place of the list where it is empty: because of filters, or, where nobody has filtered, because the accounts nowhere
 * differ; and a way to what was found all the same.
 */
export function renderNoFindings(
  {words, kind, account, tones, view}: ReaderState,
  {accounts, lookup: {findings}}: Book,
): TemplateResult {
  const isNarrowed = words !== '' || kind !== undefined || account !== undefined;
  if (isNarrowed || tones.join() !== firstTones(view).join()) return renderNone(view);
  if (findings.size === 0) {
    return html`<p class="none">
      ${msg('Nothing was found that these texts tell of alike or otherwise: no dates, amounts, lengths of time or names to compare.')}
    </p>`;
  }
  return html`<p class="none">
    ${msg('Nothing was found in which these texts differ: no dates, amounts, lengths of time or names.')}
    ${
      new Set(accounts.map(({lang}) => lang)).size < accounts.length
        ? msg('Words in which two versions of a text differ are tinted in it.')
        : nothing
    }
    <button
      type="button"
      @click=${({currentTarget}: Event) => {
        currentTarget?.dispatchEvent(new StateChangeEvent({tones: TONES}));
      }}
    >
      ${msg('Show all findings')}
    </button>
  </p>`;
}

/** In place of a finding that a link names and that is none of these. */
export function renderLost(): TemplateResult {
  return html`<section aria-label=${msg('Finding')}>
    ${renderPanelBar(true)}
    <div class="panel-body card">
      <h2 id="card-title">${msg('This finding is not here any more')}</h2>
      <p>
        ${msg('The accounts have changed since the link was made, or the link has a mistake in it.')}
      </p>
    </div>
  </section>`;
}
