import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {ReaderState} from '../../src/reader/address.js';
import {
  addressOf,
  changed,
  FIRST_STATE,
  LAYOUTS,
  MODES,
  stateOf,
  VIEWS,
} from '../../src/reader/address.js';
import {UI_LANGUAGES} from '../../src/wording/ui-languages.js';
import {FINDING_KINDS} from '../../src/engine/comparison.js';
import {TONES} from '../../src/reader/tone.js';

/** Words as ids have them: no white space, no sign that an address gives a meaning. */
const id = fc.stringMatching(/^[a-zščžė0-9.:-]{1,12}$/u);
const anyState: fc.Arbitrary<ReaderState> = fc.record({
  accounts: fc.uniqueArray(id, {maxLength: 4}),
  own: fc.option(id, {nil: undefined}),
  ui: fc.option(fc.constantFrom(...UI_LANGUAGES), {nil: undefined}),
  mode: fc.option(fc.constantFrom(...MODES), {nil: undefined}),
  view: fc.constantFrom(...VIEWS),
  layout: fc.option(fc.constantFrom(...LAYOUTS), {nil: undefined}),
  alone: fc.option(id, {nil: undefined}),
  tones: fc.subarray([...TONES]),
  kind: fc.option(fc.constantFrom(...FINDING_KINDS), {nil: undefined}),
  account: fc.option(id, {nil: undefined}),
  words: fc.string(),
  order: fc.constantFrom('place' as const, 'weight' as const),
  marks: fc.boolean(),
  search: fc.option(fc.string(), {nil: undefined}),
  finding: fc.option(id, {nil: undefined}),
  at: fc.option(id, {nil: undefined}),
  quote: fc.option(fc.string({minLength: 1}), {nil: undefined}),
  said: fc.option(fc.string({minLength: 1}), {nil: undefined}),
});

describe('the address of the page', () => {
  it('says nothing of what is as at first', () => {
    assert.strictEqual(addressOf(FIRST_STATE), '?');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const url = new URL(addressOf(state), 'http://localhost/');
        assert.deepEqual(stateOf(url), state);
      }),
    );
  });

  it('takes what it does not know as what is at first', () => {
    const url = new URL('http://localhost/?view=none&ui=xx&order=up&kind=sort');
    assert.deepEqual(stateOf(url), {
      ...FIRST_STATE,
      own: undefined,
      ui: undefined,
      mode: undefined,
      layout: undefined,
      alone: undefined,
      search: undefined,
      kind: undefined,
      account: undefined,
      finding: undefined,
      at: undefined,
      quote: undefined,
      said: undefined,
    });
  });

  it('shows everything in a view to look over, unless the reader has chosen', () => {
    assert.deepEqual(changed(FIRST_STATE, {view: 'timeline'}).tones, TONES);
    const chosen = changed(FIRST_STATE, {tones: ['agree']});
    assert.deepEqual(changed(chosen, {view: 'timeline'}).tones, ['agree']);
    const back = changed(changed(FIRST_STATE, {view: 'facts'}), {view: 'read'});
    assert.strictEqual(addressOf(back), '?');
  });
});
