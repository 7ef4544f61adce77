import type {Account} from '../../engine/account.js';
import type {Correction} from '../../engine/correction.js';
import type {MentionValue} from '../../engine/mention.js';
import type {NoteAnchor, OwnNote} from '../../engine/note.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {decode, LARGEST_SAVED} from '../../engine/read/decode.js';
import {offsetOf} from '../../engine/selectors/code-points.js';
import {resourceOf} from '../../engine/selectors/resource.js';
import {correctionShape, ownNoteShape} from './comparison-shape.js';
import {parseJson} from './json.js';

/** Ends of names of files of annotations. */
export const ANNOTATION_EXTENSION = '.jsonld';

/** What a reader wrote and corrected, taken from annotations. */
export interface ImportedAnnotations {
  readonly notes: readonly OwnNote[];
  readonly corrections: readonly Correction[];
}

/** What is asked of an account to find what annotations say of it. */
type AnnotatedAccount = Pick<Account, 'id' | 'path' | 'source' | 'credit'>;

interface Body {
  readonly value?: unknown;
  readonly format?: unknown;
}

interface Annotation {
  readonly id?: unknown;
  readonly created?: unknown;
  readonly modified?: unknown;
  readonly body?: unknown;
  readonly target?: unknown;
}

/**
 * Takes a reader's notes and corrections on accounts at hand out of a collection of web annotations that Greta exported.
 * The findings among them are passed over: they are made of the texts.
 *
 * @throws {UnusableDocumentError} If the file is no collection of annotations.
 */
export function importAnnotations(
  bytes: Uint8Array,
  path: string,
  accounts: readonly AnnotatedAccount[],
): ImportedAnnotations {
  const items = itemsOf(parseJson(decode(bytes, path, LARGEST_SAVED), path));
  if (!items) throw new UnusableDocumentError({code: 'damaged', path});
  const notes: unknown[] = [];
  const corrections: unknown[] = [];
  for (const {id, created, modified, body, target} of items) {
    const [, kind, own] = /^urn:greta:(note|correction):(.+)$/.exec(String(id)) ?? [];
    if (kind === undefined) continue;
    const anchors = listOf(target).flatMap((one) => anchorOf(one, accounts));
    const bodyFor = (purpose: string): Body | undefined =>
      listOf(body).find((one) => one['purpose'] === purpose);
    const said = (purpose: string): unknown => bodyFor(purpose)?.value;
    const value = valueIn(bodyFor('editing'));
    if (kind === 'note') {
      const judgement = said('classifying');
      const text = said('commenting');
      notes.push({
        id: own,
        text,
        ...(judgement !== undefined && {judgement}),
        anchors,
        changed: modified,
      });
    } else {
      const says = said('tagging');
      corrections.push({
        id: own,
        says,
        on: anchors,
        ...(value !== undefined && {value}),
        made: created,
      });
    }
  }
  return {
    notes: notes.filter(ownNoteShape) as OwnNote[],
    corrections: corrections.filter(correctionShape) as Correction[],
  };
}

function itemsOf(value: unknown): readonly Annotation[] | undefined {
  const {type, first} = (value ?? {}) as {type?: unknown; first?: {items?: unknown} | null};
  const items = type === 'AnnotationCollection' ? first?.items : undefined;
  return Array.isArray(items) ? (items as Annotation[]).filter((one) => Boolean(one)) : undefined;
}

/** The standard writes one thing alone where there is but one. */
function listOf(value: unknown): Record<string, unknown>[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  );
}

function anchorOf(
  target: Record<string, unknown>,
  accounts: readonly AnnotatedAccount[],
): NoteAnchor[] {
  const account = accounts.find((one) => resourceOf(one) === target['source']);
  const selectors = listOf(target['selector']);
  const quote = selectors.find(({type}) => type === 'TextQuoteSelector');
  const position = selectors.find(({type}) => type === 'TextPositionSelector');
  if (!account || typeof quote?.['exact'] !== 'string') return [];
  const {exact, prefix, suffix} = quote;
  const start = position?.['start'];
  return [
    {
      account: account.id,
      ...(typeof start === 'number' && {start: offsetOf(account.source, start)}),
      exact: exact,
      ...(typeof prefix === 'string' && {prefix}),
      ...(typeof suffix === 'string' && {suffix}),
    },
  ];
}

/** A value as it was exported: as `printValue` writes it, or as JSON where that could be mistaken. */
function valueIn({value: text, format}: Body = {}): MentionValue | undefined {
  if (typeof text !== 'string') return undefined;
  if (format === 'application/json') return /^"([^"\\]*)"$/.exec(text)?.[1];
  const [, min, max] = /^(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?$/.exec(text) ?? [];
  if (min === undefined) return text;
  return max === undefined ? Number(min) : {min: Number(min), max: Number(max)};
}
