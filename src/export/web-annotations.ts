import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import type {Correction} from '../engine/correction.js';
import type {MentionValue} from '../engine/mention.js';
import {printValue} from '../engine/mention.js';
import type {NoteAnchor, OwnNote} from '../engine/note.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {codePointsIn} from '../engine/selectors/code-points.js';
import {describeSpan} from '../engine/selectors/describe.js';
import type {Quote} from '../engine/selectors/match-quote.js';
import {resourceOf} from '../engine/selectors/resource.js';
import {accountOf, mentionsOf, toldOf} from '../wording/findings/evidence.js';
import {findingLine} from './finding-line.js';

/**
 * The findings, corrections and the reader's own notes as a collection of annotations (W3C Web Annotation Data Model,
 * 2017), each with the words of every account that it stands on for targets, by quotation and by position.
 *
 * @param lang - BCP 47 of the sentences about findings: the interface's language.
 * @returns JSON-LD, indented.
 */
export function asAnnotations(
  {comparison, corrections = [], own = []}: ComparisonFile,
  lang: string,
): string {
  const {accounts} = comparison;
  const targetOf = targetsIn(accounts);
  const targetsOf = (anchors: readonly NoteAnchor[]): unknown[] =>
    anchors.flatMap(({account, ...quote}) => {
      const where = accounts.find(({id}) => id === account);
      return where ? [targetOf(where, quote)] : [];
    });
  const items = [
    ...comparison.findings.map((finding) => findingAnnotation(finding, comparison, lang, targetOf)),
    ...corrections
      .filter(({on}) => targetsOf(on).length > 0)
      .map((one) => correctionAnnotation(one, targetsOf(one.on))),
    ...own
      .filter(({anchors}) => targetsOf(anchors).length > 0)
      .map((one) => noteAnnotation(one, targetsOf(one.anchors))),
  ];
  const id = `urn:greta:${accounts.map((account) => encodeURIComponent(account.id)).join('+')}`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: accounts.map(({title}) => title).join(' – '),
    total: items.length,
    first: {id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items},
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** Words of an account as the target of an annotation. */
type Target = (account: ComparedAccount, quote: Quote) => unknown;

function findingAnnotation(
  finding: Finding,
  comparison: Comparison,
  lang: string,
  targetOf: Target,
): unknown {
  const text = findingLine(finding, comparison);
  return {
    id: `urn:greta:finding:${finding.id}`,
    type: 'Annotation',
    motivation: finding.claims.length > 1 ? 'linking' : 'identifying',
    body: [{...textBody(text, 'describing'), language: lang}, textBody(finding.verdict, 'tagging')],
    target: finding.claims.flatMap((claim) => {
      const account = accountOf(claim.account, comparison);
      const words = mentionsOf(claim, comparison);
      const sentence = toldOf(claim, comparison)?.sentence;
      // A claim without a value, that something happened, stands on its sentence.
      const spans = words.length > 0 || !sentence ? words : [sentence];
      return spans.map((span) => targetOf(account, describeSpan(account.source, span)));
    }),
  };
}

function correctionAnnotation({id, says, value, made}: Correction, target: unknown): unknown {
  return {
    id: `urn:greta:correction:${id}`,
    type: 'Annotation',
    motivation: 'editing',
    created: made,
    body: [textBody(says, 'tagging'), ...(value === undefined ? [] : [valueBody(value)])],
    target,
  };
}

function noteAnnotation({id, text, judgement, changed}: OwnNote, target: unknown): unknown {
  return {
    id: `urn:greta:note:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    modified: changed,
    body: [
      textBody(text, 'commenting'),
      ...(judgement === undefined ? [] : [textBody(judgement, 'classifying')]),
    ],
    target,
  };
}

/** A year or a name that could be taken for an amount is written as JSON writes a text. */
function valueBody(value: MentionValue): object {
  const printed = textBody(printValue(value), 'editing');
  const isMistakable = typeof value === 'string' && /^[-.\d]+$/.test(value);
  return isMistakable
    ? {...printed, value: JSON.stringify(value), format: 'application/json'}
    : printed;
}

function textBody(value: string, purpose: string): object {
  return {type: 'TextualBody', value, format: 'text/plain', purpose};
}

/** The standard counts in code points, Greta in UTF-16 code units. */
function targetsIn(accounts: readonly ComparedAccount[]): Target {
  const codePoints = new Map(accounts.map(({id, source}) => [id, codePointsIn(source)]));
  return (account, {exact, prefix = '', suffix = '', start}) => {
    const before = codePoints.get(account.id)!;
    return {
      source: resourceOf(account),
      selector: [
        {type: 'TextQuoteSelector', exact, prefix, suffix},
        ...(start === undefined
          ? []
          : [
              {
                type: 'TextPositionSelector',
                start: before(start),
                end: before(start + exact.length),
              },
            ]),
      ],
    };
  };
}
