import {assert} from '@esm-bundle/chai';

import {styleWhole} from '../../src/reader/whole-style.js';

describe('the whole sheet of a page of the site', () => {
  it('applies to print alone until it is put in force, and a print sheet of the page around stays one', () => {
    const sheets = document.createElement('div');
    sheets.innerHTML = `
      <link rel="stylesheet" href="data:text/css,.whole{color:red}" media="print" data-whole />
      <link rel="stylesheet" href="data:text/css,.other{color:red}" media="print" />`;
    document.body.append(sheets);
    styleWhole();
    const media = [...sheets.querySelectorAll('link')].map((link) => link.media);
    sheets.remove();
    assert.deepEqual(media, ['', 'print']);
  });
});
