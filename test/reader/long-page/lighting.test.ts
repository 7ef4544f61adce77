import {assert} from '@esm-bundle/chai';
import {html, render} from 'lit';

import type {Book} from '../../../src/reader/book/book.js';
import {LightingController} from '../../../src/reader/controllers/finding/lighting.js';
import {inTurn} from '../../../src/reader/long-page/in-turn.js';
import {drawSentence} from '../../../src/reader/long-page/turns.js';

const PARTS = 400;
/** Parts that tell of one finding, the last first: a finding need not name them as they stand. */
const TOLD = [350, 200, 30];

const account = {id: 'a'};
const book = {
  accounts: [account],
  rowNumbers: new Map(Array.from({length: PARTS}, (_, at) => [`s${at}`, at + 1])),
  lookup: {
    mentions: new Map(),
    findings: new Map([['f', {claims: TOLD.map((at) => ({sentence: `s${at}`, mentions: []}))}]]),
    sentences: new Map(
      TOLD.map((at) => [`s${at}`, {account, sentence: {id: `s${at}`, start: at}}]),
    ),
  },
} as unknown as Book;

describe('a finding that a long text tells in many places', () => {
  let place: HTMLElement;
  let lighting: LightingController;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    lighting = new LightingController(place, () => book);
    render(
      Array.from({length: PARTS}, (_, at) => {
        const part = {
          far: () => `far ${at}`,
          near: () =>
            html`<p class="sentence" id="s${at}">
              <a class="mark" href="#" data-findings="f">${at}</a>
            </p>`,
          has: (sentence: string) => sentence === `s${at}`,
        };
        return html`<div class="row" style="height: 2000px">${inTurn(at, part)}</div>`;
      }),
      place,
    );
  });

  afterEach(() => {
    render(html``, place);
    place.remove();
  });

  const isDrawn = (at: number): boolean => document.getElementById(`s${at}`) !== null;
  const isOpen = (at: number): boolean =>
    document.querySelector(`#s${at} .mark`)?.hasAttribute('data-open') ?? false;

  it('is drawn where it begins alone, and lit wherever else it is drawn later', () => {
    lighting.open('f');
    assert.isTrue(isOpen(30));
    assert.isFalse(isDrawn(200));
    assert.isFalse(isDrawn(350));
    drawSentence('s350');
    assert.isTrue(isOpen(350));
    lighting.open(undefined);
    assert.isFalse(isOpen(30));
  });

  it('is walked from place to place, each drawn as it is gone to', () => {
    for (const at of [30, 200, 350, 30]) {
      assert.isTrue(lighting.focusOther('f'));
      assert.strictEqual(document.activeElement?.textContent, String(at));
    }
  });
});
