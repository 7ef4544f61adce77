import {assert, fixture, html} from '@open-wc/testing';

import type {Catalogue} from '../../../src/engine/catalogue.js';
import type {GretaAccountsDialog} from '../../../src/reader/elements/accounts-dialog.js';
import '../../../src/reader/elements/accounts-dialog.js';
import {StateChangeEvent} from '../../../src/reader/events.js';
import {useSilentWorkers} from '../silent-workers.js';

const CATALOGUE: Catalogue = {
  accounts: ['war.lt', 'war.en', 'peace.en'].map((id) => ({
    id,
    lang: id.slice(-2),
    title: id,
    credit: {},
  })),
  default: ['war.lt', 'war.en'],
  most: 4,
};

/** The dialog over accounts on show, its boxes, and the button that shows what is chosen in them. */
async function dialogOver(...ids: readonly string[]): Promise<{
  readonly dialog: GretaAccountsDialog;
  readonly boxes: readonly HTMLInputElement[];
  readonly show: HTMLButtonElement;
}> {
  const dialog = await fixture<GretaAccountsDialog>(
    html`<greta-accounts-dialog
      .catalogue=${CATALOGUE}
      .shown=${ids.map((id) => ({id}))}
    ></greta-accounts-dialog>`,
  );
  return {
    dialog,
    boxes: [...dialog.querySelectorAll<HTMLInputElement>('.accounts input')],
    show: dialog.querySelector<HTMLButtonElement>('.primary')!,
  };
}

describe('the choice of accounts', () => {
  useSilentWorkers();

  it('begins with those on show', async () => {
    const {boxes, show} = await dialogOver('war.lt', 'peace.en');
    assert.deepEqual(
      boxes.map(({checked}) => checked),
      [true, false, true],
    );
    assert.isFalse(show.disabled);
  });

  it('is of the bundled accounts alone where a person’s own documents are on show', async () => {
    const {dialog, boxes, show} = await dialogOver('siege.en', 'apgultis.lt');
    assert.isTrue(show.disabled, 'nothing is chosen yet');
    const asked: Partial<StateChangeEvent['wanted']>[] = [];
    dialog.addEventListener(StateChangeEvent.type, ({wanted}) => asked.push(wanted));
    for (const box of boxes.slice(0, 2)) {
      box.click();
      await dialog.updateComplete;
    }
    show.click();
    assert.deepEqual(asked[0]!.accounts, ['war.lt', 'war.en']);
  });
});
