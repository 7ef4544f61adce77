import type {Comparison, Finding} from '../engine/comparison.js';
import {excerpt, accountOf, mentionsOf, mentionsOfFinding, sentenceOf} from './evidence.js';
import {getLocale} from './localization.js';
import {speechIn} from './speech.js';
import type {Asked} from './speech.js';
import {formatList} from './format.js';

/** Characters of an account's own words in a title. */
const EXCERPT = 72;
/** Names in a title. */
const NAMES = 3;

/**
 * What a finding is about, as a question: "How many Soviet troops were to be in Lithuania?" Where the words for that
 * are missing, the account's own follow the interrogative: "When: …".
 */
export function findingTitle(finding: Finding, comparison: Comparison): string {
  const speech = speechIn(getLocale());
  const asked = askedBy(finding, comparison);
  const question = speech.question(asked);
  if (question !== undefined) return question;
  const words = namesIn(finding, comparison) ?? ownWords(finding, comparison);
  return [speech.interrogative(asked), words].filter((part) => part !== '').join(': ');
}

function askedBy(finding: Finding, comparison: Comparison): Asked {
  const {about, kind, claims} = finding;
  const mentions = mentionsOfFinding(finding, comparison);
  const mode = common(claims.map((claim) => claim.mode));
  const unit = common(mentions.map((mention) => mention.unit));
  return {
    ...about,
    kind,
    mentions: [...new Set(mentions.map((mention) => mention.kind))],
    ...(mode !== undefined && {mode}),
    ...(unit !== undefined && {unit}),
  };
}

/** The value that all share. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** The names that a finding of names is about; undefined for one of values. */
function namesIn(finding: Finding, comparison: Comparison): string | undefined {
  if (finding.kind !== 'name' && finding.kind !== 'list') return undefined;
  const {nameOf} = speechIn(getLocale());
  const names = new Set(
    mentionsOfFinding(finding, comparison)
      .map(({value}) => value)
      .filter((value) => typeof value === 'string')
      .map(nameOf),
  );
  if (names.size === 0) return undefined;
  const first = [...names].slice(0, NAMES);
  return names.size > NAMES ? `${first.join(', ')}…` : formatList(first);
}

/** Words of the account that is in the reader's language, or else of the first. */
function ownWords({claims}: Finding, comparison: Comparison): string {
  const locale = getLocale();
  const claim =
    claims.find(({account}) => accountOf(account, comparison).lang.startsWith(locale)) ?? claims[0];
  if (!claim) return '';
  const [mention] = mentionsOf(claim, comparison);
  const sentence = sentenceOf(claim, comparison);
  return excerpt(sentence, mention?.text ?? '', EXCERPT).replace(/(?<!\.)\.$/u, '');
}
