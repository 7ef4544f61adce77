import {assert} from '@esm-bundle/chai';

import {demonyms as english} from '../../src/languages/en/demonyms.js';
import {demonyms as lithuanian} from '../../src/languages/lt/demonyms.js';

describe('adjectives and peoples', () => {
  const PAIRS = {
    german: 'vokiečių',
    soviet: 'sovietų',
    russian: 'rusų',
    polish: 'lenkų',
    lithuanian: 'lietuvių',
    turkish: 'turkų',
    british: 'britų',
    'austro-hungarian': 'austrovengrų',
    czechoslovak: 'čekoslovakų',
    ethiopian: 'etiopų',
    abyssinian: 'abisinų',
    zulus: 'zulusams',
    chileans: 'čiliečiai',
    romans: 'romėnus',
    mongolian: 'mongolais',
    slovenes: 'slovėnų',
  };

  for (const [adjective, people] of Object.entries(PAIRS)) {
    it(`“${adjective}” and „${people}“ are of one state`, () => {
      assert.isDefined(english.get(adjective));
      assert.strictEqual(english.get(adjective), lithuanian.get(people));
    });
  }
});
