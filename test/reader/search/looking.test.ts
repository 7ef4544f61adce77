import {assert, fixtureSync, html} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {render} from 'lit';

import {LookingController} from '../../../src/reader/controllers/page/looking.js';
import {GretaTextSearch} from '../../../src/reader/elements/text-search.js';
import {DrawnEvent, StateChangeEvent} from '../../../src/reader/events.js';
import {stemmerOf} from '../../../src/reader/search/stems.js';
import {inTurn} from '../../../src/reader/long-page/in-turn.js';
import {drawSentence} from '../../../src/reader/long-page/turns.js';
import {until} from '../until.js';

const MANY = 400;

/** An element on the page that looks for words, but is none. */
function looker(onFound: (anew: boolean) => void = () => undefined): LookingController {
  const host = {
    addController: (controller: ReactiveController) => {
      controller.hostConnected?.();
      leave.push(() => controller.hostDisconnected?.());
    },
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  return new LookingController(host, onFound);
}

/** Takes such elements from the page again. */
const leave: (() => void)[] = [];

afterEach(() => {
  for (const one of leave.splice(0)) one();
});

const row = (words: string) =>
  html`<div class="row">
    <div class="cell" lang="fr"><p class="passage">${words}</p></div>
  </div>`;

/** A search of a page, with words in it that are looked for. */
async function search(place: Element): Promise<GretaTextSearch> {
  const element = new GretaTextSearch();
  Object.assign(element, {
    within: place,
    words: 'riga',
    accounts: [{id: 'a', lang: 'fr', title: 'A'}],
  });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const counted = (element: Element): string => element.querySelector('.hit-count')!.textContent;

describe('looking for words', () => {
  let place: HTMLElement;
  const sought = (words: string) => ({
    words,
    exact: false,
    accounts: [{lang: 'fr'}],
    within: place,
  });

  beforeEach(() => {
    place = fixtureSync(html`<main></main>`);
    render(row('Riga fell'), place);
  });

  it('steps to no hit of the words before, and to one of these once they are found', async () => {
    const element = await search(place);
    await until(() => counted(element).includes('1'), 'the first search');
    const wanted: StateChangeEvent[] = [];
    element.addEventListener(StateChangeEvent.type, (event) => wanted.push(event));
    render(row('Narva fell'), place);
    // A stemmer is on its way: the search takes its time.
    Object.assign(element, {words: 'narva', accounts: [{id: 'a', lang: 'lt', title: 'A'}]});
    await element.updateComplete;
    element
      .querySelector('input')!
      .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', cancelable: true}));
    assert.isEmpty(wanted);
    await until(() => counted(element).includes('1 of 1'), 'the step is made');
    assert.isEmpty(wanted);
    const [hit] = CSS.highlights.get('greta-hit')!;
    assert.strictEqual((hit as Range).toString(), 'Narva');
    element.remove();
  });

  it('goes on after the search was moved in the page', async () => {
    const element = await search(place);
    await until(() => counted(element).includes('1'), 'the first search');
    render(row('Narva fell'), place);
    // A stemmer is on its way.
    Object.assign(element, {words: 'narva', accounts: [{id: 'a', lang: 'en', title: 'A'}]});
    await element.updateComplete;
    document.body.prepend(element);
    const found = (): string =>
      [...(CSS.highlights.get('greta-hits') ?? [])].map((hit) => (hit as Range).toString()).join();
    await until(() => found() === 'Narva', 'the hits');
    await until(() => counted(element).includes('Found: 1'), 'their number');
    element.remove();
  });

  it('ends, and says so, where a part that it needs cannot be had', async () => {
    const element = await search(place);
    await until(() => counted(element).includes('1'), 'the first search');
    const broken = Object.assign(document.createElement('main'), {
      querySelectorAll: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const failed = new Promise<void>((resolve) => {
      addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          resolve();
        },
        {once: true},
      );
    });
    Object.assign(element, {within: broken, words: 'rigas'});
    await failed;
    await until(() => counted(element).includes('could not be loaded'), 'a message');
    Object.assign(element, {within: place, words: 'riga'});
    await until(() => counted(element).includes('1'), 'found again');
    element.remove();
  });

  it('finds nothing in another reader of the page that is drawn meanwhile', async () => {
    const looking = looker();
    const other = fixtureSync(html`<aside>${row('Riga stood')}</aside>`);
    const found = looking.look(sought('riga'));
    for (const part of [place, other]) part.dispatchEvent(new DrawnEvent());
    await found;
    assert.deepEqual(
      looking.hits.map(({passage}) => passage.textContent),
      ['Riga fell'],
    );
  });

  it('has no more than a part’s own words put there when that part is drawn', async () => {
    const lay = (word: string) =>
      render(
        html`${Array.from({length: MANY}, (_, at) => {
          const part = {
            far: () => row(`${word} ${at}`),
            near: () => row(`${word} ${at}`),
            has: (sentence: string) => sentence === `s${at}`,
          };
          return html`<div class="group" style="height: 400px">${inTurn(at, part)}</div>`;
        })}`,
        place,
      );
    const words = (at: number): string => place.querySelectorAll('.group')[at]!.textContent.trim();
    lay('Riga');
    const looking = looker();
    await looking.look(sought('riga'));
    assert.lengthOf(looking.hits, MANY);
    lay('Riga again');
    drawSentence('s300');
    assert.strictEqual(words(300), 'Riga again 300');
    assert.strictEqual(words(MANY - 1), `Riga ${MANY - 1}`);
    assert.isTrue(looking.hits.some(({passage}) => passage.textContent === 'Riga again 300'));
    render(html``, place);
  });

  it('keeps what it knows of words, also in a language of which it has no stemmer', async () => {
    assert.strictEqual(await stemmerOf('fr'), await stemmerOf('la'));
  });
});
