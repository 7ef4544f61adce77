import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {languageOf, terminalOf, wrap} from '../../src/cli/terminal.js';

const streams = (isTTY: boolean, columns = 120): Pick<NodeJS.Process, 'stdout' | 'stderr'> =>
  ({stdout: {isTTY, columns}, stderr: {}}) as unknown as NodeJS.Process;

describe('terminalOf', () => {
  it('has colours only where a terminal shows them and nobody objects', () => {
    const colour = (isTTY: boolean, env: Record<string, string>): boolean =>
      terminalOf(streams(isTTY), env).colour;
    assert.equal(colour(true, {TERM: 'xterm'}), true);
    assert.equal(colour(true, {NO_COLOR: ''}), true);
    assert.equal(colour(true, {NO_COLOR: '1'}), false);
    assert.equal(colour(true, {TERM: 'dumb'}), false);
    assert.equal(colour(false, {TERM: 'xterm'}), false);
  });

  it('keeps lines readable on any width', () => {
    assert.equal(terminalOf(streams(true, 20), {}).width, 40);
    assert.equal(terminalOf(streams(true, 90), {}).width, 90);
    assert.equal(terminalOf(streams(true, 300), {}).width, 100);
    assert.equal(terminalOf(streams(false), {}).width, 80);
    assert.equal(terminalOf(streams(false), {COLUMNS: 'wide'}).width, 80);
  });
});

describe('languageOf', () => {
  it('goes by the first variable that says something, and speaks English else', () => {
    assert.equal(languageOf({LC_ALL: '', LANG: 'lt_LT.UTF-8'}), 'lt');
    assert.equal(languageOf({LC_ALL: 'C', LANG: 'lt_LT.UTF-8'}), 'en');
    assert.equal(languageOf({LANG: 'ltg'}), 'en');
    assert.equal(languageOf({}), 'en');
  });
});

describe('wrap', () => {
  it('cuts between words, keeps what a no-break space joins, and lets a long word stand out', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('about 18\u{a0}786 men', 9), ['about', '18\u{a0}786', 'men']);
    assert.deepEqual(wrap('a wordwordword b', 4), ['a', 'wordwordword', 'b']);
  });
});
