import {assert} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {card, mark, open, until, useStory} from '../page.js';

/** A limit and a number within it, each told by both accounts, far apart. */
const LIMITED = [
  {
    path: 'karas.lt.md',
    source: `# Karas prie Upės

1704 m. gegužės 3 d. Švedija ir Lenkija Rygoje pasirašė sutartį. Pagal sutartį numatyta įvesti 9 tūkstančius švedų karių.

${'Niekas tuomet nežinojo, kuo visa tai baigsis, nors šnekėta apie tai daug ir visur. '.repeat(12)}

Galutinė sutartis leido įvesti 8540 švedų karių.`,
  },
  {
    path: 'war.en.md',
    source: `# The War by the River

On May 3, 1704, Sweden and Poland signed a treaty in Riga. The treaty allowed up to 9,000 Swedish soldiers to enter the country.

${'Nobody knew how all of it would end, although there was much talk of it everywhere. '.repeat(12)}

The final agreement allowed 8,540 Swedish soldiers.`,
  },
];

describe('a card where there is little room', () => {
  useStory(LIMITED);
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('scrolls by a bar of its own colours, which a dark page of Firefox has white otherwise', async () => {
    const reader = await open();
    mark(reader, '8540').click();
    await until(() => card(reader), 'the card');
    const body = reader.querySelector('greta-findings .panel-body')!;
    assert.notStrictEqual(getComputedStyle(body).scrollbarColor, 'auto');
  });

  for (const [width, height] of [
    [360, 640],
    [844, 390],
    [720, 450],
  ] as const) {
    it(`shows every value before the words around them, at ${width} by ${height}`, async () => {
      await setViewport({width, height});
      const reader = await open();
      mark(reader, '9 tūkstančius').click();
      const {children} = (await card(reader)).querySelector('.said')!;
      const panel = reader.querySelector('greta-findings')!;
      await until(() => panel.hasAttribute('data-apart'), 'not all of it can be seen in the text');
      const values = [...children].flatMap((one) => [...one.querySelectorAll('.value')]);
      assert.lengthOf(values, 4);
      for (const value of values) {
        assert.isAtMost(
          value.getBoundingClientRect().bottom,
          panel.getBoundingClientRect().bottom,
          value.textContent,
        );
      }
    });
  }

  it('has room for the note that is begun, between its head and its foot', async () => {
    await setViewport({width: 360, height: 640});
    const reader = await open();
    mark(reader, '9 tūkstančius').click();
    await card(reader);
    const begin = (): HTMLElement | null => reader.querySelector('.add-note');
    const field = (): HTMLElement | null => reader.querySelector('.own textarea:focus');
    await until(begin, 'a note can be begun');
    begin()!.click();
    await until(field, 'it is begun');
    const [head, whole, sheet] = ['.panel-bar', '.own', 'greta-findings'].map((selector) =>
      reader.querySelector(selector)!.getBoundingClientRect(),
    );
    const {top, bottom} = field()!.getBoundingClientRect();
    assert.isAtLeast(top, head!.bottom);
    assert.isAtMost(bottom, sheet!.bottom);
    assert.isAtLeast(sheet!.bottom - head!.bottom, bottom - whole!.top, 'its name as well');
  });
});
