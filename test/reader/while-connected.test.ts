import {assert} from '@open-wc/testing';
import {LitElement} from 'lit';

import {whileConnected} from '../../src/reader/controllers/while-connected.js';

class Listener extends LitElement {
  heard = 0;

  constructor() {
    super();
    whileConnected(this, (signal) => addEventListener('told', () => (this.heard += 1), {signal}));
  }
}
customElements.define('test-listener', Listener);

describe('an element that listens elsewhere on the page', () => {
  const tell = (): boolean => dispatchEvent(new Event('told'));

  it('hears what is told while it is there, once, also when it was put elsewhere', () => {
    const listener = new Listener();
    tell();
    assert.strictEqual(listener.heard, 0);
    document.body.append(listener);
    tell();
    assert.strictEqual(listener.heard, 1);
    document.body.prepend(listener);
    tell();
    assert.strictEqual(listener.heard, 2);
    listener.remove();
    tell();
    assert.strictEqual(listener.heard, 2);
  });
});
