import {assert} from '@esm-bundle/chai';

import {LATER_ROWS, placeLaterRows} from '../../../src/reader/later-rows.js';

type CreateHtml = (html: string) => unknown;

describe('the later rows of a page', () => {
  it('take their place group by group, and nothing else can be made HTML of by what lets them', async () => {
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
    for (const town of ['Riga', 'Narva']) {
      const script = document.createElement('script');
      const text = `<p class="row">${town}</p>`;
      page.append(Object.assign(script, {type: 'text/html', className: LATER_ROWS, text}));
    }
    document.body.append(page);
    try {
      await placeLaterRows();
      assert.strictEqual(page.innerHTML, '<p class="row">Riga</p><p class="row">Narva</p>');
      assert.strictEqual(made!('<img src=x onerror=run()>'), '');
    } finally {
      Reflect.deleteProperty(trustedTypes, 'createPolicy');
      page.remove();
    }
  });
});
