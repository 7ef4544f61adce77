import {assert} from '@esm-bundle/chai';

import {compare, findings, words} from '../compared.js';

const BRIDGE =
  'On 4 May 1711 the council of Memel opened the new bridge over the river with great pomp. ' +
  'The bishop blessed it on 5 May 1711 and gave bread to the poor. ' +
  'That summer the guard of the town had 260 soldiers and four guns. ' +
  'The mill burned down on 12 August 1711 and was built anew the next day but one.';

function versions(...changes: readonly (readonly [from: string, to: string])[]): string[][] {
  const changed = changes.reduce((text, [from, to]) => text.replace(from, to), BRIDGE);
  return words(compare(['en', BRIDGE], ['en', changed]), 'diverge');
}

describe('two versions of one text', () => {
  it('contradict each other where a date was changed, though the new one stands elsewhere too', () => {
    assert.deepEqual(versions(['4 May 1711', '5 May 1711']), [['4 May 1711', '5 May 1711']]);
  });

  it('do where an amount was, though both keep a limit that they tell', () => {
    const text = `${BRIDGE} By its charter that guard might number up to 300 soldiers.`;
    const changed = text.replace('260 soldiers', '280 soldiers');
    assert.deepInclude(words(compare(['en', text], ['en', changed]), 'diverge'), ['260', '280']);
  });

  it('say that the sentences are the same but for it', () => {
    const changed = BRIDGE.replace('4 May 1711', '5 May 1711');
    const [finding] = findings(compare(['en', BRIDGE], ['en', changed]), 'diverge');
    assert.equal(finding?.reason.rule, 'changed-value');
    assert.equal(finding?.reason.confidence, 'high');
  });

  it('do not where words are the same, and only what they are counted from has changed', () => {
    assert.deepEqual(versions(['12 August 1711', '22 August 1711']), [
      ['12 August 1711', '22 August 1711'],
    ]);
  });

  it('do not where a value was only told more exactly', () => {
    assert.deepEqual(versions(['On 4 May 1711', 'In May 1711']), []);
  });

  it('are told in Lithuanian too', () => {
    const text =
      '1711 m. gegužės 4 d. Klaipėdos taryba iškilmingai atidarė naująjį tiltą per upę. ' +
      '1711 m. gegužės 5 d. vyskupas jį pašventino ir padalijo vargšams duonos.';
    const changed = text.replace('gegužės 4 d.', 'gegužės 5 d.');
    assert.deepEqual(words(compare(['lt', text], ['lt', changed]), 'diverge'), [
      ['1711 m. gegužės 4 d.', '1711 m. gegužės 5 d.'],
    ]);
  });
});

describe('accounts that tell of like things in like words', () => {
  it('are no versions of one sentence', () => {
    const one =
      'On 5 May 1711 the guard of the harbour of Memel seized 7 ships. ' +
      'On 9 June 1711 the guard of the harbour of Memel seized 4 ships.';
    const other =
      'On 14 May 1711 the guard of the harbour of Memel seized 9 ships. ' +
      'On 27 June 1711 the guard of the harbour of Memel seized 12 ships.';
    assert.deepEqual(
      findings(compare(['en', one], ['en', other]), 'diverge').filter(
        ({reason}) => reason.rule === 'changed-value',
      ),
      [],
    );
  });
});
