import type {Comparison, Finding} from '../engine/comparison.js';
import type {NotePlace, OwnNote} from '../engine/note.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {placesOf} from '../engine/selectors/anchor-notes.js';
import {overlaps} from '../engine/span.js';
import {mentionsOf} from '../wording/findings/evidence.js';
import {findingLine} from './finding-line.js';
import {escape} from './markup.js';
import {nameOf, pointer} from './tei-names.js';

/**
 * What is said of the texts, pointing into them: which sentences stand side by side, the findings, and the notes, as
 * annotations (TEI P5, 17.10). TEI has no room for a group of nothing, so each is there only where it holds something.
 */
export function standOffOf({comparison, notes, own = []}: ComparisonFile): string[] {
  const {links, findings} = comparison;
  const parts = [
    ...group('linkGrp type="alignment"', links.map(alignmentOf)),
    ...group(
      'linkGrp type="findings"',
      findings.flatMap((finding) => findingOf(finding, comparison)),
    ),
    ...group('listAnnotation type="notes"', [
      ...notes.flatMap(({id, text, places}) =>
        annotation(`note-${id}`, places, comparison, [
          ...Object.entries(text).map(
            ([lang, said]) => `<note xml:lang="${lang}">${escape(said)}</note>`,
          ),
        ]),
      ),
      ...own.flatMap((note) =>
        annotation(
          `own-${note.id}`,
          placesOf(note.anchors, comparison.accounts),
          comparison,
          saidIn(note),
        ),
      ),
    ]),
  ];
  return parts.length === 0 ? [] : ['  <standOff>', ...parts, '  </standOff>'];
}

function group(tag: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`    <${tag}>`, ...lines.map((line) => `      ${line}`), `    </${tag.split(' ')[0]}>`];
}

function alignmentOf({left, right}: Comparison['links'][number]): string {
  return `<link target="${[...left.sentences, ...right.sentences].map(pointer).join(' ')}"/>`;
}

/** A finding with one mention only points nowhere else: it is told by its mark in the text. */
function findingOf(finding: Finding, comparison: Comparison): string[] {
  const targets = finding.claims.flatMap((claim) => mentionsOf(claim, comparison));
  if (targets.length < 2) return [];
  const label = findingLine(finding, comparison);
  const target = targets.map(({id}) => pointer(id)).join(' ');
  const id = nameOf(`finding-${finding.id}`);
  return [
    `<link xml:id="${id}" type="${finding.verdict}" target="${target}" n="${escape(label)}"/>`,
  ];
}

/** A note on the sentences that it stands on; none where those are gone. */
function annotation(
  id: string,
  places: readonly NotePlace[],
  {accounts}: Comparison,
  bodies: readonly string[],
): string[] {
  const sentences = accounts.flatMap(({id: account, passages}) =>
    passages
      .flatMap((passage) => passage.sentences)
      .filter((one) => places.some((place) => place.account === account && overlaps(one, place))),
  );
  if (sentences.length === 0) return [];
  const target = sentences.map((one) => pointer(one.id)).join(' ');
  return [
    `<annotation xml:id="${nameOf(id)}" motivation="commenting" target="${target}">${bodies.join('')}</annotation>`,
  ];
}

function saidIn({text, judgement, changed}: OwnNote): string[] {
  return [
    `<revisionDesc><change status="modified" when="${escape(changed)}"/></revisionDesc>`,
    `<note>${escape(text)}</note>`,
    ...(judgement === undefined ? [] : [`<note type="judgement">${judgement}</note>`]),
  ];
}
