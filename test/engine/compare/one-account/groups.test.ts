import {assert} from '@esm-bundle/chai';

import type {Comparison} from '../../../../src/engine/comparison.js';
import {ENTRY_LT, NOTHING, compare, findings, words} from '../compared.js';

describe('a group that an account comes back to', () => {
  it('sees that an account comes back to a group with another number', () => {
    const told = (again: string): Comparison =>
      compare(
        [
          'en',
          `Eighty men walked out of the gate of Biržai on May 3, 1704. The road was long. ${again}`,
        ],
        ['lt', ENTRY_LT],
      );
    const ofThe = told('Of the seventy-one who had left by that gate five came home.');
    assert.deepInclude(words(ofThe, 'internal'), ['Eighty', 'seventy-one']);
    // Others, of whom nothing has been said.
    const others = told('Seventy-one women stood at that gate and wept.');
    assert.isEmpty(findings(others, 'internal'));
  });

  it('knows a group again that an account speaks of in other words, where it is the only one of about its size', () => {
    const told = (first: string, again: string): Comparison =>
      compare(['en', `${first} Nothing stirred that winter. ${again}`], ['lt', ENTRY_LT]);
    const again = 'Of the sixty-two who began the march five came home.';
    const group = told('There were sixty of us in the company.', again);
    assert.deepInclude(words(group, 'internal'), ['sixty', 'sixty-two']);
    const twoGroups = told('There were sixty of us in the company, and 65 men stayed.', again);
    assert.isEmpty(findings(twoGroups, 'internal'));
    // Told again with the same number, of another kind, or as some of more.
    const same = told('There were sixty-two of us in the company, and sixty came back.', again);
    assert.isEmpty(findings(same, 'internal'));
    const others = told('There were sixty of us in the company.', 'Of the 62 horses five lived.');
    assert.isEmpty(findings(others, 'internal'));
    const some = told('Of the ninety jurors sixty were farmers.', again);
    assert.isEmpty(findings(some, 'internal'));
  });

  it('takes those of a group of whom a relative clause tells for some of them', () => {
    const innocent: readonly (readonly [string, string])[] = [
      ['en', 'Twenty-five soldiers held the bridge. The twenty-two who survived were decorated.'],
      ['en', 'Twenty-five soldiers held the bridge. Of the twenty-two who survived five were ill.'],
      ['en', 'Twelve jurors sat in the hall. The eleven who were for acquittal stood up.'],
      [
        'en',
        'Forty men built the church at Venta in 1890. Rain fell all that year.\n\nIn 1921 the strike began at the mill. The 38 who signed the petition were dismissed.',
      ],
      [
        'en',
        'Forty men built the church at Venta in 1890. Rain fell all that year.\n\nIn 1921 the strike began at the mill. Of the 42 who signed the petition five were dismissed.',
      ],
      [
        'lt',
        'Tiltą gynė dvidešimt penki kareiviai. Tie dvidešimt du, kurie išgyveno, buvo apdovanoti.',
      ],
      [
        'lt',
        '1890 m. bažnyčią statė keturiasdešimt vyrų.\n\n1921 m. prasidėjo streikas. Tie 38, kurie pasirašė prašymą, buvo atleisti.',
      ],
    ];
    for (const [lang, text] of innocent) {
      const comparison = compare([lang, text], ['en', NOTHING]);
      assert.isEmpty(findings(comparison, 'internal'), text);
    }
  });
});
