/** Each bundled account beside a version of itself in which one number was changed: that is found, and nothing else. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison, Finding} from '../../src/engine/comparison.js';
import type {Mention} from '../../src/engine/mention.js';
import {packs} from '../../src/languages/index.js';

/** Every so many mentions one is changed: each takes a whole comparison. */
const STEP = 2;
/** The share of changes that must be found. "About 80%" may be 83, a thousand 1,007, and the year in a treaty's name is no claim. */
const LEAST = 0.8;

function versions(source: string, changed: string, lang: string): Comparison {
  const documents = [source, changed].map((text, at) => ({
    source: text,
    path: `${at}.md`,
    lang,
  }));
  return compareAccounts(documents, packs).comparison;
}

function contradictions({findings}: Comparison): Finding[] {
  return findings.filter(({verdict, reconcile}) => verdict === 'diverge' && !reconcile);
}

/** The text with the first number of a mention raised: a year or a day by one, an amount by more than rounding hides. */
function raised(source: string, {kind, start, text}: Mention): string | undefined {
  const digits = /\d+/.exec(text);
  if (!digits) return undefined;
  const [number, at] = [Number(digits[0]), start + digits.index];
  const isDay = kind === 'date' && digits[0].length < 4;
  const other = isDay && number > 27 ? number - 1 : number + (kind === 'date' ? 1 : 7);
  const written = String(other).padStart(digits[0].length, '0');
  return source.slice(0, at) + written + source.slice(at + digits[0].length);
}

describe('an account and a version of it in which one number was changed', () => {
  for (const [path, lang] of [
    ['treaty.en.md', 'en'],
    ['besanovas.lt.md', 'lt'],
  ] as const) {
    it(`contradict each other there, and nowhere else: ${path}`, () => {
      const source = readFileSync(`sources/${path}`, 'utf8');
      const same = versions(source, source, lang);
      assert.deepEqual(contradictions(same), []);
      const open = same.accounts[0]!.mentions.filter(
        ({kind}) => kind === 'date' || kind === 'quantity' || kind === 'duration',
      );
      const changes = open.flatMap((mention, at) => {
        const changed = at % STEP === 0 ? raised(source, mention) : undefined;
        return changed === undefined ? [] : [{mention, changed}];
      });
      const missed = changes.filter(({mention, changed}) => {
        const found = contradictions(versions(source, changed, lang));
        const isHere = ({claims}: Finding): boolean =>
          claims.some(({mentions}) => mentions.includes(mention.id));
        assert.deepEqual(
          found.filter((finding) => !isHere(finding)),
          [],
          `beside ${mention.text}`,
        );
        return found.length === 0;
      });
      assert.ok(
        missed.length <= changes.length * (1 - LEAST),
        `missed: ${missed.map(({mention}) => mention.text).join(', ')}`,
      );
    });
  }
});
