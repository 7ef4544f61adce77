import {assert} from '@esm-bundle/chai';
import type {RootPart} from 'lit';
import {html, nothing, render} from 'lit';

import {atOnce} from '../../../src/engine/slices.js';
import {toggleBeside} from '../../../src/reader/beside.js';
import {DrawnEvent} from '../../../src/reader/events.js';
import {AT_ONCE, inTurn} from '../../../src/reader/long-page/in-turn.js';
import {renderRest} from '../../../src/reader/templates/text/rest.js';
import {
  drawAll,
  drawSentence,
  drawWithin,
  tellInSlices,
} from '../../../src/reader/long-page/turns.js';
import {until} from '../until.js';

describe('parts of a long page', () => {
  let place: HTMLElement;

  function lay(word: string, count: number, as?: string): RootPart {
    return render(
      html`${Array.from({length: count}, (_, at) => {
        const part = {
          far: () => `far ${word} ${at}`,
          near: () => html`<p>${word} ${at}</p>`,
          has: (sentence: string) => sentence === `s${at}`,
          as,
        };
        return html`<div style="height: 400px">${inTurn(at, part)}</div>`;
      })}`,
      place,
    );
  }

  const drawn = (): number => place.querySelectorAll('p').length;
  const part = (at: number): HTMLElement => place.querySelectorAll('div')[at]!;
  const FEW = 40;
  const MANY = 400;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(html``, place);
    place.remove();
    scrollTo(0, 0);
  });

  it('are drawn at once where they are seen first; of all others the words come before long, or when they are asked for', async () => {
    lay('part', MANY);
    assert.strictEqual(drawn(), AT_ONCE);
    await until(() => part(MANY - 1).textContent === `far part ${MANY - 1}`);
    assert.isBelow(drawn(), MANY);
    lay('new', MANY);
    atOnce(tellInSlices(place));
    assert.strictEqual(part(MANY - 1).textContent, `far new ${MANY - 1}`);
  });

  it('stand as they were drawn where they are told of as the same, and else are drawn anew', () => {
    lay('part', FEW, 'one');
    lay('new', FEW, 'one');
    assert.include(part(0).textContent, 'part 0');
    lay('other', FEW, 'two');
    assert.include(part(0).textContent, 'other 0');
    lay('last', FEW);
    assert.include(part(0).textContent, 'last 0');
  });

  it('are drawn ahead piece by piece before their turn, but for those that are asked for', async () => {
    const PIECES = 3;
    const pieces = new Map<number, number>();
    const whenDrawn = new Map<number, number>();
    const layInPieces = (at: number): unknown =>
      inTurn(at, {
        far: () => 'far',
        ahead: function* () {
          for (let piece = 1; piece <= PIECES; piece += 1) {
            yield;
            pieces.set(at, piece);
          }
        },
        near: () => {
          whenDrawn.set(at, pieces.get(at) ?? 0);
          return html`<p>near</p>`;
        },
        has: (sentence) => sentence === `s${at}`,
      });
    render(
      Array.from({length: 5}, (_, at) => html`<div>${layInPieces(at)}</div>`),
      place,
    );
    drawSentence('s4');
    await until(() => drawn() === 5);
    assert.deepEqual(
      [2, 3, 4].map((at) => whenDrawn.get(at)),
      [PIECES, PIECES, 0],
    );
  });

  it('are all drawn in their turn where they are not many', async () => {
    lay('part', FEW);
    await until(() => drawn() === FEW);
    assert.notInclude(place.textContent, 'far');
  });

  it('are drawn as they come near the window where they are many, and no others', async () => {
    lay('part', MANY);
    part(200).scrollIntoView();
    await until(() => part(200).querySelector('p') && part(203).querySelector('p'));
    assert.isNull(part(100).querySelector('p'));
    assert.isBelow(drawn(), 50);
  });

  it('give way to their bare words again when they lie far behind and nobody has to do with them', async () => {
    render(
      html`${Array.from({length: FEW}, (_, at) => {
        const part = {
          far: () => `far ${at}`,
          near: () => html`<p ?data-open=${at === 1}>part ${at}</p>`,
          has: (sentence: string) => sentence === `s${at}`,
        };
        return html`<div style="height: 500px">${inTurn(Infinity, part)}</div>`;
      })}`,
      place,
    );
    const isDrawn = (at: number): boolean => part(at).querySelector('p') !== null;
    await until(() => isDrawn(0) && isDrawn(FEW - 1), 'what was never come to stays');
    // The observers of a page are told in the order in which they were made: the page knows by now what is near.
    await new Promise((seen) => new IntersectionObserver(seen).observe(part(0)));
    // In which nothing is selected: whoever holds Shift as they click selects from there.
    getSelection()!.collapse(part(2).querySelector('p')!.firstChild, 1);
    const told: EventTarget[] = [];
    place.addEventListener(DrawnEvent.type, ({target}) => told.push(target!));
    part(FEW - 1).scrollIntoView();
    await until(() => !isDrawn(0) && !isDrawn(3), 'what lies far behind is taken back');
    assert.strictEqual(part(0).textContent, 'far 0');
    assert.include(told, part(0));
    assert.isTrue(isDrawn(1), 'a finding that is open stays');
    assert.isTrue(isDrawn(2), 'so does where the caret is');
    scrollTo(0, 0);
    await until(() => isDrawn(0), 'drawn again as it comes near');
    drawSentence(`s${FEW - 1}`);
    assert.isTrue(isDrawn(FEW - 1));
  });

  it('are drawn when a sentence is asked for, and say so', () => {
    lay('part', MANY);
    const told: EventTarget[] = [];
    place.addEventListener(DrawnEvent.type, ({target}) => told.push(target!));
    drawSentence('s300');
    assert.strictEqual(part(300).textContent, 'part 300');
    assert.deepEqual(told, [part(300)]);
  });

  it('are all drawn before they are printed', () => {
    lay('part', MANY);
    dispatchEvent(new Event('beforeprint'));
    assert.strictEqual(drawn(), MANY);
  });

  it('are all drawn, in slices, for who looks for words with the browser’s own search', async () => {
    lay('part', MANY);
    dispatchEvent(new KeyboardEvent('keydown', {key: 'f', ctrlKey: true}));
    assert.isBelow(drawn(), MANY);
    await until(() => drawn() === MANY, 'all are drawn');
  });

  it('say the latest, also those that still wait', () => {
    lay('old', MANY);
    lay('new', MANY);
    assert.notInclude(place.textContent, 'old');
    drawAll();
    assert.notInclude(place.textContent, 'far');
    lay('newest', MANY);
    assert.strictEqual(place.textContent.match(/newest/g)?.length, MANY);
  });

  it('leave none of the marks for later changes in the page, nor indentation, and keep every space between words', () => {
    const near = (): unknown => html`
      <div class="row">
        <p>${'One'} ${html`<a>${'two'}</a>`} ${nothing}</p>
      </div>
    `;
    render(
      html`<div class="group">${inTurn(0, {far: () => '', near, has: () => false})}</div>`,
      place,
    );
    const [row] = place.querySelectorAll('.row');
    assert.strictEqual(row!.outerHTML, '<div class="row"><p>One <a>two</a> </p></div>');
  });

  it('stay as the reader opened them, with the focus where it was, when they are drawn anew', async () => {
    const show = (word: string): void => {
      const near = (): unknown => html`
        <div class="row" data-row="1">
          <button class="counterpart" aria-expanded="false">${word}</button>
          ${renderRest(word, html`<p>${word}</p>`)} ${renderRest(word, word)}
        </div>
      `;
      render(
        html`<div class="group">${inTurn(0, {far: () => '', near, has: () => false})}</div>`,
        place,
      );
    };
    show('old');
    toggleBeside(place.querySelector('.row')!);
    place.querySelector<HTMLElement>('.fold')!.click();
    let told = 0;
    place.addEventListener(DrawnEvent.type, () => (told += 1));
    show('new');
    await Promise.resolve();
    const [first, second] = place.querySelectorAll('.rest');
    assert.strictEqual(first!.textContent.trim(), 'new');
    assert.isFalse(first!.hasAttribute('hidden'));
    assert.isTrue(second!.hasAttribute('hidden'));
    assert.strictEqual(document.activeElement, first);
    assert.isTrue(place.querySelector('.row')!.hasAttribute('data-beside'));
    assert.strictEqual(place.querySelector('.counterpart')!.ariaExpanded, 'true');
    assert.strictEqual(told, 1);
  });

  it('hold parts of their own, which wait, are drawn and are forgotten with them', async () => {
    const inner = {far: () => 'far within', near: () => html`<p>within</p>`, has: () => false};
    const show = (near: () => unknown): void => {
      const content = inTurn(0, {far: () => '', near, has: () => false});
      render(html`<div class="group">${content}</div>`, place);
    };
    const outer = (): unknown =>
      html`<section>
        <div class="group">${inTurn(Infinity, inner)}</div>
      </section>`;
    show(outer);
    const within = place.querySelector('section .group')!;
    atOnce(tellInSlices(place));
    assert.strictEqual(within.textContent.trim(), 'far within');
    assert.isTrue(drawWithin(within));
    assert.strictEqual(within.textContent.trim(), 'within');
    show(outer);
    const old = place.querySelector('section .group')!;
    show(() => html`<i>nothing</i>`);
    await Promise.resolve();
    assert.isFalse(drawWithin(old));
  });

  it('are drawn anew with those of the parts that they hold which were drawn, and no others', async () => {
    const show = (word: string): void => {
      const inner = (at: number) =>
        html`<div class="group">
          ${inTurn(Infinity, {
            far: () => `far ${word} ${at}`,
            near: () => html`<p>${word} ${at}</p>`,
            has: (sentence) => sentence === `s${at}`,
          })}
        </div>`;
      const near = (): unknown => Array.from({length: MANY}, (_, at) => inner(at));
      render(
        html`<div class="group">${inTurn(0, {far: () => '', near, has: () => false})}</div>`,
        place,
      );
    };
    show('old');
    drawSentence('s300');
    show('new');
    await Promise.resolve();
    assert.deepEqual(
      [...place.querySelectorAll('p')].map(({textContent}) => textContent),
      ['new 300'],
    );
  });

  it('count for as many as they hold, so that a whole book is not drawn in a few turns', async () => {
    render(
      html`${Array.from({length: FEW}, (_, at) => {
        const near = (): unknown => html`<p>${at}</p>`;
        const chapter = {far: () => 'far', near, has: () => false, size: 16};
        return html`<div style="height: 4000px">${inTurn(Infinity, chapter)}</div>`;
      })}`,
      place,
    );
    await until(() => part(FEW - 1).textContent === 'far');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.isBelow(drawn(), 5);
  });

  it('wait on after they were taken out of the page and put back', async () => {
    const root = lay('part', FEW);
    root.setConnected(false);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.strictEqual(drawn(), AT_ONCE);
    root.setConnected(true);
    await until(() => drawn() === FEW);
  });
});
