import {assert} from '@esm-bundle/chai';

import {LATER_ROWS, placeLaterRows} from '../../../src/reader/later-rows.js';

type CreateHtml = (html: string) => unknown;

describe('the later rows of a page', () => {
  it('take their place, and nothing else can be made HTML of by what lets them', () => {
    const {trustedTypes} = globalThis as unknown as {
      trustedTypes: {createPolicy: (name: string, rules: {createHTML: CreateHtml}) => unknown};
    };
    let made: CreateHtml | undefined;
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    Object.assign(trustedTypes, {
      createPolicy: (name: string, rules: {createHTML: CreateHtml}) => {
        made = rules.createHTML;
        return create(name, rules);
      },
    });
    const page = document.createElement('main');
    const script = document.createElement('script');
    Object.assign(script, {type: 'text/html', id: LATER_ROWS, text: '<p class="row">Riga</p>'});
    page.append(script);
    document.body.append(page);
    try {
      placeLaterRows();
      assert.strictEqual(page.innerHTML, '<p class="row">Riga</p>');
      assert.strictEqual(made!('<img src=x onerror=run()>'), '<p class="row">Riga</p>');
    } finally {
      Reflect.deleteProperty(trustedTypes, 'createPolicy');
      page.remove();
    }
  });
});
