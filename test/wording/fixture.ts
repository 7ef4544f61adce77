import type {ComparedAccount, Comparison, Finding} from '../../src/engine/comparison.js';
import type {MentionDraft} from '../../src/engine/mention.js';

/** A mention, told by its words: they stand once in the account. */
export interface Said extends Omit<MentionDraft, 'start' | 'end'> {
  readonly text: string;
}

/** An account of one sentence. */
export function accountOfOne(
  id: string,
  lang: string,
  source: string,
  said: readonly Said[],
): ComparedAccount {
  const sentence = {id: `${id}:s1`, start: 0, end: source.length};
  return {
    id,
    lang,
    title: lang === 'lt' ? 'Tvirtovės metai' : 'Years of a Fortress',
    path: `${id}.md`,
    credit: {author: 'A. Author', year: '1999'},
    source,
    passages: [
      {id: `${id}:p1`, kind: 'paragraph', start: 0, end: source.length, sentences: [sentence]},
    ],
    mentions: said.map((mention, at) => {
      const start = source.indexOf(mention.text);
      if (start < 0) throw new RangeError(`“${mention.text}” is not in “${source}”`);
      return {
        ...mention,
        id: `${id}:m${at + 1}`,
        start,
        end: start + mention.text.length,
        sentence: sentence.id,
      };
    }),
  };
}

/** A comparison of accounts, with one finding about all that they say but names. */
export function comparisonOf(
  accounts: readonly ComparedAccount[],
  finding: Partial<Finding>,
): {comparison: Comparison; finding: Finding} {
  const whole: Finding = {
    id: 'f1',
    topic: 'test',
    kind: 'quantity',
    verdict: 'diverge',
    claims: accounts.map(({id, mentions}) => ({
      account: id,
      sentence: `${id}:s1`,
      mentions: mentions
        .filter(({kind}) => kind === 'date' || kind === 'quantity' || kind === 'duration')
        .map((mention) => mention.id),
    })),
    confidence: 0.9,
    reason: {rule: 'different-values', correspondences: [], confidence: 'high'},
    about: {},
    ...finding,
  };
  return {comparison: {version: 1, accounts, links: [], findings: [whole]}, finding: whole};
}

const LT = accountOfOne('lt', 'lt', 'Į Lenkiją 1655 m. liepos 21 d. įžengė 14 000 švedų karių.', [
  {kind: 'place', value: 'Poland', text: 'Lenkiją'},
  {kind: 'date', value: '1655-07-21', text: '1655 m. liepos 21 d.'},
  {kind: 'quantity', value: 14_000, counted: 'troops', text: '14 000'},
]);

const EN = accountOfOne('en', 'en', 'On July 23, 1655, some 17,000 Swedes entered Poland.', [
  {kind: 'date', value: '1655-07-23', text: 'July 23, 1655'},
  {kind: 'quantity', value: 17_000, qualifier: 'about', counted: 'troops', text: '17,000'},
  {kind: 'place', value: 'Poland', text: 'Poland'},
]);

/** Two accounts of a war, and a finding with claims of the kind of mention that is named. */
export function swedesIn(
  kind: 'date' | 'quantity',
  finding: Partial<Finding>,
): {comparison: Comparison; finding: Finding} {
  const accounts = [LT, EN];
  const claims = accounts.map(({id, mentions}) => ({
    account: id,
    sentence: `${id}:s1`,
    mentions: mentions.filter((mention) => mention.kind === kind).map((mention) => mention.id),
  }));
  return comparisonOf(accounts, {kind, claims, ...finding});
}
