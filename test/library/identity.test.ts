import {assert} from '@esm-bundle/chai';

import {idOf} from '../../src/library/identity.js';

/** As it is defined: the beginning of a sum of paths and texts. */
async function sumOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const first = [...new Uint8Array(bytes)].slice(0, 8);
  return first.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('idOf', () => {
  it('is the same for the same documents, however long, and whatever they are written in', async () => {
    for (const source of [
      'Žuvo 9 000.',
      `x${'🏰'.repeat(600_000)}`,
      `${'🏰ą'.repeat(500_000)}\uD83C`,
    ]) {
      const accounts = [
        {path: 'a.lt.md', source},
        {path: 'b.en.md', source: 'It fell.'},
      ];
      assert.strictEqual(
        await idOf(accounts),
        await sumOf(`a.lt.md\n${source}\0b.en.md\nIt fell.`),
      );
    }
  });

  it('is another for other names and for other texts', async () => {
    const [account] = [{path: 'a', source: 'b'}];
    const ids = [
      [account, account],
      [account, {...account, path: 'c'}],
      [account, {...account, source: 'c'}],
    ].map(idOf);
    assert.strictEqual(new Set(await Promise.all(ids)).size, 3);
  });
});
