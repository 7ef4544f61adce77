import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg, str} from '@lit/localize';

import {claimValue} from '../../../wording/findings/values.js';
import {formatNumber} from '../../../wording/numbers.js';
import {plural} from '../../../wording/plural.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {TimelineEvent} from '../../timeline/timeline.js';
import {renderTitleText} from '../title.js';

/** What is pointed at in the timeline: each event with a way to it and what the accounts say; else how to point at one. */
export function renderPointed(events: readonly TimelineEvent[], book: Book): TemplateResult {
  // One event has said all of it as it was come to.
  return html`<div class="pointed" aria-live=${events.length > 1 ? 'polite' : 'off'}>
    ${
      events.length === 0
        ? html`<p>${msg('Point at an event or tap it; Tab goes from one to the next.')}</p>`
        : html`<ul>
            ${events.map(
              (event) =>
                html`<li>
                  <a href=${fragmentOf({finding: event.finding.id})}
                    >${renderTitleText(event.finding, book.lookup.comparison)}</a
                  >
                  ${saidName(event, book)}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

/** What each account says of an event, after its title. */
export function saidName({finding}: TimelineEvent, book: Book): string {
  const said = book.accounts.flatMap(({id, title}) => {
    const own = finding.claims.filter(({account}) => account === id);
    const words = own.flatMap((claim) => wordsOf(claim, book));
    return own.length === 0 ? [] : [`${title}: ${[...new Set(words)].join(', ')}`];
  });
  return said.join(' · ');
}

/** How many events stand at one place, and from when to when they are told. */
export function severalName(events: readonly TimelineEvent[], book: Book): string {
  const n = formatNumber(events.length);
  const [from, to] = [events[0]!, events.at(-1)!].map(({finding}) =>
    [...new Set(finding.claims.flatMap((claim) => wordsOf(claim, book)))].join(', '),
  );
  return plural(events.length, {
    one: msg(str`${n} event, ${from} – ${to}`, {id: 'events-at-one'}),
    few: msg(str`${n} events, ${from} – ${to}`, {id: 'events-at-few'}),
    other: msg(str`${n} events, ${from} – ${to}`, {id: 'events-at-other'}),
  });
}

function wordsOf(
  claim: TimelineEvent['finding']['claims'][number],
  {lookup}: Book,
): readonly string[] {
  return claimValue(claim, lookup.comparison).words;
}
