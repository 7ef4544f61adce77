import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import {describeSpan} from '../engine/selectors/describe.js';
import type {Span} from '../engine/span.js';
import {accountOf, mentionsOf} from '../wording/evidence.js';
import {findingTitle, relationText, verdictName} from '../wording/findings.js';

export interface AnnotationOptions {
  /** BCP 47 of the sentences about findings: the interface's language. */
  readonly lang: string;
}

/**
 * The findings as a collection of annotations (W3C Web Annotation Data Model, 2017), each with the words of every account
 * that it stands on for targets, by quotation and by position.
 *
 * @returns JSON-LD, indented.
 */
export function asAnnotations(comparison: Comparison, {lang}: AnnotationOptions): string {
  const items = comparison.findings.map((finding) => annotationOf(finding, comparison, lang));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:greta:${comparison.accounts.map(({id}) => encodeURIComponent(id)).join('+')}`,
    type: 'AnnotationCollection',
    label: comparison.accounts.map(({title}) => title).join(' – '),
    total: items.length,
    first: {
      id: `urn:greta:${comparison.accounts.map(({id}) => encodeURIComponent(id)).join('+')}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotationOf(finding: Finding, comparison: Comparison, lang: string): unknown {
  const relation = relationText(finding, comparison);
  const text = [verdictName(finding), findingTitle(finding, comparison), relation]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  return {
    id: `urn:greta:finding:${finding.id}`,
    type: 'Annotation',
    motivation: finding.claims.length > 1 ? 'linking' : 'identifying',
    body: [
      {
        type: 'TextualBody',
        value: text,
        language: lang,
        format: 'text/plain',
        purpose: 'describing',
      },
      {type: 'TextualBody', value: finding.verdict, purpose: 'tagging'},
    ],
    target: finding.claims.flatMap((claim) => {
      const account = accountOf(claim.account, comparison);
      return mentionsOf(claim, comparison).map((mention) => targetOf(account, mention));
    }),
  };
}

function targetOf(account: ComparedAccount, span: Span): unknown {
  const {exact, prefix, suffix} = describeSpan(account.source, span);
  return {
    source: account.credit.retold ? account.path : (account.credit.address ?? account.path),
    selector: [
      {type: 'TextQuoteSelector', exact, prefix, suffix},
      {
        type: 'TextPositionSelector',
        start: codePoints(account.source, span.start),
        end: codePoints(account.source, span.end),
      },
    ],
  };
}

/** The standard counts in code points, Greta in UTF-16 code units. */
function codePoints(source: string, offset: number): number {
  let pairs = 0;
  for (const {index} of source.slice(0, offset).matchAll(/[\u{10000}-\u{10FFFF}]/gu)) {
    if (index >= 0) pairs += 1;
  }
  return offset - pairs;
}
