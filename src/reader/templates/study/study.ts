import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Finding} from '../../../engine/comparison.js';
import {overlaps} from '../../../engine/span.js';
import {plural} from '../../../wording/plural.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import {shownText} from '../../findings/marks.js';
import type {Choice, Opinion, PlacedMark} from '../../study/marks.js';
import type {Compared, Pair} from '../../study/compare.js';
import {renderSign} from '../signs.js';
import {renderTitleText} from '../title.js';

/** What the reader thinks of some words: "They differ". */
export function opinionName(opinion: Opinion): string {
  return opinion === 'differ' ? msg('They differ') : msg('They agree');
}

/** The words chosen so far, each to be given up. */
export function renderChoices(
  choices: readonly Choice[],
  {lookup}: Book,
  drop: (choice: Choice) => void,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<ul class="chosen" aria-label=${msg('Chosen words')}>
    ${choices.map((choice) => {
      const account = lookup.accounts.get(choice.account);
      const words = wordsAt(choice, lookup);
      return html`<li>
        <span class="words" lang=${account?.lang ?? nothing}>${words}</span>
        <button
          type="button"
          aria-label=${msg(str`Not these words: ${words}`)}
          @click=${() => {
            drop(choice);
          }}
        >
          ×
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The reader's marks, each with a way to its place. */
export function renderMarks(
  marks: readonly PlacedMark[],
  book: Book,
  remove: (mark: PlacedMark) => void,
): TemplateResult | typeof nothing {
  if (marks.length === 0) return nothing;
  return html`<h3>${marksHeading(marks.length)}</h3>
    <ol class="study-marks">
      ${marks.map(
        (mark) =>
          html`<li>
            ${renderMark(mark, book)}
            <button
              type="button"
              title=${msg('Remove this mark')}
              @click=${() => {
                remove(mark);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ol>`;
}

/** How many marks there are. */
export function marksHeading(count: number): string {
  return plural(count, {
    one: msg(str`${count} mark of yours`, {id: 'study-one'}),
    few: msg(str`${count} marks of yours`, {id: 'study-few'}),
    other: msg(str`${count} marks of yours`, {id: 'study-other'}),
  });
}

/**
 * A reader's marks against Greta's findings.
 *
 * @param only - What the marks are called that meet no finding.
 */
export function renderAgainstGreta(
  {both, otherwise, onlyFirst, onlySecond}: Compared<PlacedMark, Finding>,
  book: Book,
  only: string,
): TemplateResult {
  const differing = onlySecond.filter(({verdict}) => verdict !== 'agree');
  const agreeing = onlySecond.filter(({verdict}) => verdict === 'agree');
  const pair = ({first, second}: Pair<PlacedMark, Finding>): TemplateResult =>
    html`${renderFinding(second, book)}${renderMark(first, book)}`;
  return html`
    ${renderGroup(msg('Found by both'), both.map(pair))}
    ${renderGroup(msg('Judged otherwise by Greta'), otherwise.map(pair))}
    ${renderGroup(
      only,
      onlyFirst.map((mark) => renderMark(mark, book)),
    )}
    ${renderGroup(
      msg('Only Greta’s: differ'),
      differing.map((finding) => renderFinding(finding, book)),
    )}
    ${renderGroup(
      msg('Only Greta’s: agree'),
      agreeing.map((finding) => renderFinding(finding, book)),
    )}
  `;
}

/**
 * The marks of two readers against each other. Last come what the marks of each are called that the other has not.
 */
export function renderReaders(
  {both, otherwise, onlyFirst, onlySecond}: Compared<PlacedMark, PlacedMark>,
  book: Book,
  [onlyOne, onlyOther]: readonly [string, string],
): TemplateResult {
  const pair = ({first, second}: Pair<PlacedMark, PlacedMark>): TemplateResult =>
    html`${renderMark(first, book)}${renderMark(second, book)}`;
  return html`
    ${renderGroup(msg('Found by both'), both.map(pair))}
    ${renderGroup(msg('Judged otherwise by the other'), otherwise.map(pair))}
    ${renderGroup(
      onlyOne,
      onlyFirst.map((mark) => renderMark(mark, book)),
    )}
    ${renderGroup(
      onlyOther,
      onlySecond.map((mark) => renderMark(mark, book)),
    )}
  `;
}

function renderGroup(
  heading: string,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class="study-group">
    <h3>${heading} <span class="small">${items.length}</span></h3>
    <ul class="list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

function renderFinding(finding: Finding, {lookup}: Book): TemplateResult {
  const tone = toldVerdict(finding);
  return html`<a href=${fragmentOf({finding: finding.id})} data-findings=${finding.id}>
    ${renderSign(tone)}
    <span>
      <span class="title">${renderTitleText(finding, lookup.comparison)}</span>
      <span class="tone">${verdictName(tone)}</span>
    </span>
  </a>`;
}

function renderMark({opinion, anchors, places}: PlacedMark, {lookup}: Book): TemplateResult {
  const sign = renderSign(opinion === 'differ' ? 'contradict' : 'agree');
  const at = places.map((place) => sentenceOf(place, lookup)).find((id) => id !== undefined);
  const told =
    places.length === anchors.length ? places.map((place) => wordsAt(place, lookup)) : undefined;
  const words = anchors.map(
    ({account, exact}, at) =>
      html`<q lang=${lookup.accounts.get(account)?.lang ?? nothing}>${told?.[at] ?? exact}</q> `,
  );
  const text = html`${sign}
    <span>
      <span class="words">${words}</span>
      <span class="tone"
        >${opinionName(opinion)}${
          places.length < anchors.length ? html` · ${msg('no longer in the text')}` : nothing
        }</span
      >
    </span>`;
  return at === undefined
    ? html`<span class="study-mark">${text}</span>`
    : html`<a class="study-mark" href=${fragmentOf({at})}>${text}</a>`;
}

/** Words of an account as the text shows them: without its markup. */
function wordsAt({account: id, ...span}: Choice, {accounts}: Book['lookup']): string {
  const account = accounts.get(id);
  const markup = account?.passages.filter((passage) => overlaps(passage, span));
  return shownText(
    account?.source ?? '',
    span,
    markup?.flatMap((one) => one.markup ?? []),
  );
}

function sentenceOf(
  place: {readonly account: string; readonly start: number},
  {accounts}: Book['lookup'],
): string | undefined {
  return accounts
    .get(place.account)
    ?.passages.find(({start, end}) => start <= place.start && place.start < end)
    ?.sentences.find(({end}) => place.start < end)?.id;
}
