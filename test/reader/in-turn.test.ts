import {assert} from '@esm-bundle/chai';
import {waitUntil} from '@open-wc/testing';
import type {RootPart} from 'lit';
import {html, render} from 'lit';

import {DrawnEvent} from '../../src/reader/events.js';
import {AT_ONCE, drawAll, drawSentence, inTurn} from '../../src/reader/in-turn.js';

describe('parts of a long page', () => {
  let place: HTMLElement;

  function lay(word: string, count: number): RootPart {
    return render(
      html`${Array.from({length: count}, (_, at) => {
        const part = {
          far: () => `far ${word} ${at}`,
          near: () => html`<p>${word} ${at}</p>`,
          has: (sentence: string) => sentence === `s${at}`,
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

  it('are drawn at once where they are seen first; of all others the words are there', () => {
    lay('part', MANY);
    assert.strictEqual(drawn(), AT_ONCE);
    assert.strictEqual(part(MANY - 1).textContent, `far part ${MANY - 1}`);
  });

  it('are all drawn in their turn where they are not many', async () => {
    lay('part', FEW);
    await waitUntil(() => drawn() === FEW);
    assert.notInclude(place.textContent, 'far');
  });

  it('are drawn as they come near the window where they are many, and no others', async () => {
    lay('part', MANY);
    part(200).scrollIntoView();
    await waitUntil(() => part(200).querySelector('p') && part(203).querySelector('p'));
    assert.isNull(part(100).querySelector('p'));
    assert.isBelow(drawn(), 50);
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
    await waitUntil(() => drawn() === MANY, 'all are drawn', {timeout: 5000});
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

  it('wait on after they were taken out of the page and put back', async () => {
    const root = lay('part', FEW);
    root.setConnected(false);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.strictEqual(drawn(), AT_ONCE);
    root.setConnected(true);
    await waitUntil(() => drawn() === FEW);
  });
});
