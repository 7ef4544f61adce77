import {assert} from '@esm-bundle/chai';
import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';

import {prepared} from '../../../src/reader/long-page/prepared.js';

describe('what is to be drawn for the first time', () => {
  const item = (words: unknown): unknown => html`<li>${words}</li>`;

  it('has each of its templates read in a slice, once, wherever in it they stand', () => {
    const told = html`<ul title=${'words'}>
      ${[item('one'), item('two'), keyed(1, item(html`<b>three</b>`))]}
    </ul>`;
    assert.lengthOf([...prepared(told)], 3);
    assert.lengthOf([...prepared([told, 'words', 4, null, undefined])], 3);
  });

  it('is itself drawn later: nothing of it is asked for, and no element is given anything', () => {
    const given: unknown[] = [];
    class PreparedTest extends HTMLElement {
      set words(words: unknown) {
        given.push(words);
      }
    }
    customElements.define('prepared-test', PreparedTest);
    const never = (): unknown => assert.fail('drawn');
    const told = html`<prepared-test .words=${'words'} @click=${never}>
      ${guard([], never)}
    </prepared-test>`;
    assert.lengthOf([...prepared(told)], 1);
    assert.notInclude(given, 'words');
  });
});
