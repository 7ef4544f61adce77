import {assert} from '@esm-bundle/chai';

import {compare, findings, words} from '../compared.js';

const ONE = [
  'en',
  'In 1704 the Swedes took Klaipėda. The garrison of Klaipėda lost 600 men in the siege of 1704. The town burned on 12 March 1704.',
] as const;
const OTHER = [
  'en',
  'The Swedes took Klaipėda in 1704. In the siege of 1704 the garrison of Klaipėda lost 500 men. The town of Klaipėda burned down on 13 March 1704.',
] as const;
const LIKE_ONE = [
  'lt',
  'Per 1704 m. apgultį Klaipėdos įgula neteko 600 vyrų. Miestas sudegė 1704 m. kovo 12 d.',
] as const;
const THIRD = [
  'en',
  'Klaipėda was taken by the Swedes in 1704. The garrison of Klaipėda lost 700 men in that siege of 1704.',
] as const;

describe('three accounts', () => {
  it('contradict each other where two do, though a third agrees with one of them', () => {
    assert.deepEqual(words(compare(ONE, OTHER), 'diverge'), [
      ['600', '500'],
      ['12 March 1704', '13 March 1704'],
    ]);
    const comparison = compare(ONE, OTHER, LIKE_ONE);
    assert.deepEqual(words(comparison, 'diverge'), [
      ['600', '500', '600'],
      ['12 March 1704', '13 March 1704', '1704 m. kovo 12 d.'],
    ]);
    assert.deepInclude(words(comparison, 'agree'), ['600', '600']);
  });

  it('agree where two of them do, whatever the third says', () => {
    const texts = [ONE, OTHER, LIKE_ONE, THIRD] as const;
    const pairs = [ONE, LIKE_ONE].map((one) => words(compare(one, OTHER), 'agree').flat());
    const all = words(compare(...texts), 'agree').flat();
    for (const agreed of pairs) assert.isNotEmpty(agreed);
    for (const agreed of pairs.flat()) assert.include(all, agreed);
  });

  it('do so once, whichever comes first', () => {
    assert.sameDeepMembers(words(compare(LIKE_ONE, OTHER, ONE), 'diverge'), [
      ['600', '500', '600'],
      ['1704 m. kovo 12 d.', '13 March 1704', '12 March 1704'],
    ]);
  });

  it('contradict each other two by two where each says something else', () => {
    const amounts = findings(compare(ONE, OTHER, THIRD), 'diverge').filter(
      ({kind}) => kind === 'quantity',
    );
    assert.lengthOf(amounts, 3);
  });
});
