import {PASSAGE_KINDS} from '../../engine/account.js';
import type {Comparison, Correspondence} from '../../engine/comparison.js';
import {FINDING_KINDS} from '../../engine/comparison.js';
import {
  BOUNDS,
  CONFIDENCES,
  MENTION_KINDS,
  MODES,
  QUALIFIERS,
  RECONCILIATIONS,
  VERDICTS,
} from '../../engine/contract-words.js';
import {CORRECTION_KINDS} from '../../engine/correction.js';
import {JUDGEMENTS, NOTE_LANGUAGES} from '../../engine/note.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import {relationShape} from './relation-shape.js';
import type {Check} from './shape.js';
import {either, listOf, number, oneOf, shape, text, truth, whole} from './shape.js';

const spanned = {start: whole, end: whole};
const rising = ({start, end}: Record<string, unknown>): boolean =>
  (start as number) <= (end as number);
const span = shape(spanned, {}, rising);
const named = shape({id: text, ...spanned}, {}, rising);

const passage = shape(
  {id: text, kind: oneOf(PASSAGE_KINDS), ...spanned, sentences: listOf(named)},
  {level: whole, markup: listOf(span)},
  rising,
);

const value = either(text, number, shape({min: number, max: number}));
/** What is said, or left out. */
const said = oneOf([true]);
const mention = shape(
  {id: text, kind: oneOf(MENTION_KINDS), ...spanned, text, value, sentence: text},
  {
    qualifier: oneOf(QUALIFIERS),
    counted: text,
    unit: text,
    resolvedFrom: text,
    julian: text,
    bound: oneOf(BOUNDS),
    presumed: said,
    age: said,
    reckoned: said,
    attributive: said,
    ambiguous: said,
  },
  rising,
);

/** An address that a page may link to. */
const address: Check = (one) => text(one) && /^https?:\/\//i.test(one as string);
const credit = shape(
  {},
  {author: text, publisher: text, year: text, address, rights: text, retold: truth},
);

/** Whether all spans of an account lie in its text. */
function isWithin(account: Record<string, unknown>): boolean {
  const {source, passages, mentions} = account as unknown as Comparison['accounts'][number];
  const isIn = ({end}: {readonly end: number}): boolean => end <= source.length;
  return (
    passages.every((one) => isIn(one) && one.sentences.every(isIn)) &&
    mentions.every(isIn) &&
    mentions.every((one) => source.slice(one.start, one.end) === one.text)
  );
}

/** Language tags as the platform takes them. */
const lang: Check = (one) => text(one) && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(one as string);

const account = shape(
  {
    id: text,
    lang,
    title: text,
    path: text,
    source: text,
    credit,
    passages: listOf(passage),
    mentions: listOf(mention),
  },
  {},
  isWithin,
);

const side = shape({account: text, sentences: listOf(text, 1)});
const link = shape(
  {left: side, right: side, score: number, spine: truth},
  {by: oneOf(['person']), differing: shape({left: listOf(span), right: listOf(span)})},
);

const claim = shape({account: text, mentions: listOf(text), sentence: text}, {mode: oneOf(MODES)});
const sharedKinds: readonly Correspondence['kind'][] = [...MENTION_KINDS, 'counted', 'event'];
const correspondences = listOf(shape({kind: oneOf(sharedKinds), value: text}));
const finding = shape(
  {
    id: text,
    topic: text,
    kind: oneOf(FINDING_KINDS),
    verdict: oneOf(VERDICTS),
    claims: listOf(claim, 1),
    confidence: number,
    reason: shape({
      rule: text,
      correspondences,
      confidence: oneOf(CONFIDENCES),
    }),
    about: shape({}, {counted: text, event: text, whose: text, place: text, named: text}),
  },
  {reconcile: oneOf(RECONCILIATIONS), relation: relationShape},
);

/** Whether links and claims speak only of accounts, sentences and mentions that there are. */
function isTied(comparison: Record<string, unknown>): boolean {
  const {accounts, links, findings} = comparison as unknown as Comparison;
  const ids = new Set(accounts.map(({id}) => id));
  const sentences = new Set(
    accounts.flatMap(({passages}) => passages.flatMap((one) => one.sentences.map(({id}) => id))),
  );
  const mentions = new Set(accounts.flatMap((one) => one.mentions.map(({id}) => id)));
  return (
    ids.size === accounts.length &&
    links.every(({left, right}) =>
      [left, right].every(
        (one) => ids.has(one.account) && one.sentences.every((id) => sentences.has(id)),
      ),
    ) &&
    findings.every(({claims}) =>
      claims.every(
        (one) =>
          ids.has(one.account) &&
          sentences.has(one.sentence) &&
          one.mentions.every((id) => mentions.has(id)),
      ),
    )
  );
}

const comparison = shape(
  {
    version: (one) => one === 1,
    accounts: listOf(account, 2),
    links: listOf(link),
    findings: listOf(finding),
  },
  {},
  isTied,
);

export const anchorShape = shape(
  {account: text, exact: text},
  {prefix: text, suffix: text, start: whole},
);
export const correctionShape = shape(
  {id: text, says: oneOf(CORRECTION_KINDS), on: listOf(anchorShape, 1), made: text},
  {value},
);
const note = shape({
  id: text,
  text: shape(Object.fromEntries(NOTE_LANGUAGES.map((lang) => [lang, text]))),
  places: listOf(shape({account: text, ...spanned, score: number}, {}, rising)),
});
/** A note of the reader's own. */
export const ownNoteShape = shape(
  {id: text, text, anchors: listOf(anchorShape, 1), changed: text},
  {judgement: oneOf(JUDGEMENTS)},
);

const file = shape(
  {comparison, notes: listOf(note)},
  {corrections: listOf(correctionShape), own: listOf(ownNoteShape)},
);

/** Whether a value is a whole comparison, whoever wrote it: nothing that is missing or points nowhere can break the page. */
export function isComparisonFile(one: unknown): one is ComparisonFile {
  return file(one);
}
