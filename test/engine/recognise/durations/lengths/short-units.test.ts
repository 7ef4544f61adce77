import {assert} from '@esm-bundle/chai';

import {mentioned} from '../../mentions-in.js';

describe('years shortened to the letter of metres', () => {
  it('are what somebody got or did, and how old he was', () => {
    const source =
      'Gavo 25 m. lagerio ir 5 m. tremties. Kalėjo 8 m. Vorkutoje. Sulaukęs 70 m. mirė. Nuteistas 10 m.';
    assert.deepEqual(mentioned(source, 'duration'), [
      '25 m. = P25Y',
      '5 m. = P5Y',
      '8 m. = P8Y',
      '70 m. = P70Y',
      '10 m. = P10Y',
    ]);
  });

  it('are metres where they measure, and dates where they are many', () => {
    const source = 'Iškastas 25 m. gylio šulinys. Po 988 m. krikšto bokštas stovėjo už 30 m.';
    assert.deepEqual(mentioned(source, 'duration'), []);
    assert.deepEqual(mentioned(source, 'date'), ['988 m. = 0988']);
  });
});
