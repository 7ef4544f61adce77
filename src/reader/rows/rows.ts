import type {Passage, Sentence} from '../../engine/account.js';
import type {ComparedAccount, Comparison, Link} from '../../engine/comparison.js';
import type {Slices} from '../../engine/slices.js';
import {atOnce, inTurns} from '../../engine/slices.js';
import type {Span} from '../../engine/span.js';
import type {Bead} from './chain.js';
import {chainOf, joinNear} from './chain.js';
import type {Draft, Run, Unit} from './drafts.js';
import {headingsDown, mergeRuns, runsOf, setSideBySide} from './drafts.js';
import {isBody, titlePassageOf} from './matter.js';

/** What is left of a passage in one cell: the whole, or some of its sentences. */
export interface Fragment extends Span {
  readonly passage: Passage;
  /** Empty for a passage without sentences, as an elision. */
  readonly sentences: readonly Sentence[];
  /** Whether its passage begins in an earlier row. */
  readonly continued: boolean;
}

/** The unit of the page: a cell for each account, in the order of the columns. */
export interface Row {
  /** Id of its first sentence or passage: stable while the text is. */
  readonly id: string;
  /** From 1, as shown. */
  readonly number: number;
  /** Empty where an account is silent. */
  readonly cells: readonly (readonly Fragment[])[];
  /** Whether its cells tell of the same; otherwise they only stand side by side. */
  readonly linked: boolean;
}

/**
 * Rows of a comparison: accounts join one by one, each along the order-keeping links that it has with those already
 * there. Every sentence of every account that takes part, but for its title, stands in exactly one row, in the order of its
 * account.
 *
 * @param order - Ids of accounts, as the columns stand.
 */
export function rowsOf(
  comparison: Pick<Comparison, 'accounts' | 'links'>,
  order: readonly string[],
): Row[] {
  return atOnce(rowsInSlices(comparison, order));
}

/** As {@link rowsOf}, in slices. */
export function* rowsInSlices(
  comparison: Pick<Comparison, 'accounts' | 'links'>,
  order: readonly string[],
): Slices<Row[]> {
  const accounts = order
    .map((id) => comparison.accounts.find((account) => account.id === id))
    .filter((account) => account !== undefined);
  const units = accounts.map(unitsOf);
  let drafts: Draft[] = [];
  for (const column of accounts.keys()) {
    yield;
    drafts = yield* withColumn(drafts, column, accounts, units, comparison.links);
  }
  yield;
  const down = headingsDown(drafts, units);
  yield;
  const rows: Row[] = [];
  yield* inTurns(yield* setSideBySide(down, units), ({runs, linked}, index) => {
    const cells = runs.map((run, column) => fragmentsOf(run, units[column]!));
    rows.push({id: idOf(cells), number: index + 1, cells, linked});
  });
  return rows;
}

function unitsOf(account: ComparedAccount): Unit[] {
  const title = titlePassageOf(account);
  return account.passages
    .filter((passage) => isBody(passage) && passage !== title)
    .flatMap((passage): Unit[] =>
      passage.sentences.length === 0
        ? [{passage, start: passage.start, end: passage.end}]
        : passage.sentences.map((sentence) => ({
            passage,
            sentence,
            start: sentence.start,
            end: sentence.end,
          })),
    );
}

function* withColumn(
  drafts: readonly Draft[],
  column: number,
  accounts: readonly ComparedAccount[],
  units: readonly (readonly Unit[])[],
  links: readonly Link[],
): Slices<Draft[]> {
  const width = accounts.length;
  const alone = (from: number, to: number): Draft[] =>
    from < to ? [{runs: runsOf(width, column, {from, to}), linked: false}] : [];
  const own = units[column]!;
  if (column === 0) return own.flatMap((_, at) => alone(at, at + 1));

  const rowAt = new Map<string, number>();
  yield* inTurns(drafts, ({runs}, row) => {
    for (const [other, run] of runs.entries()) {
      for (let at = run?.from ?? 0; at < (run?.to ?? 0); at += 1) {
        const id = units[other]![at]!.sentence?.id;
        if (id !== undefined) rowAt.set(id, row);
      }
    }
  });
  const unitAt = new Map(own.map(({sentence}, at) => [sentence?.id ?? '', at]));

  const beads = links.flatMap(({left, right, score: own, spine, by}): Bead[] => {
    if (!spine) return [];
    const [there, here] = right.account === accounts[column]!.id ? [left, right] : [right, left];
    if (here.account !== accounts[column]!.id) return [];
    const score = by === 'person' ? FIRM : own;
    const rows = coreOf(there.sentences.map((id) => rowAt.get(id)));
    const ours = coreOf(here.sentences.map((id) => unitAt.get(id)));
    return rows && ours ? [{a0: rows[0], a1: rows[1], b0: ours[0], b1: ours[1], score}] : [];
  });
  yield;
  const chain = chainOf(beads);
  yield;
  const inChain = new Set(chain);
  const kept = joinNear(
    chain,
    beads.filter((bead) => !inChain.has(bead)),
  );

  const out: Draft[] = [];
  let row = 0;
  let unit = 0;
  yield* inTurns(kept, ({a0, a1, b0, b1}) => {
    for (const draft of drafts.slice(row, a0)) out.push(draft);
    out.push(...alone(unit, b0));
    const merged = mergeRuns(drafts.slice(a0, a1 + 1), width);
    out.push({
      runs: merged.map((run, at) => (at === column ? {from: b0, to: b1 + 1} : run)),
      linked: true,
    });
    row = a1 + 1;
    unit = b1 + 1;
  });
  return [...out, ...drafts.slice(row), ...alone(unit, own.length)];
}

/** What a person joined stands, whatever else would give way to it. */
const FIRM = 1000;

/** Sentences further apart than this are told in two places, not in one. */
const SAME_PLACE = 3;

/** The largest group of positions that stand close together; the first of equals. */
function coreOf(positions: readonly (number | undefined)[]): readonly [number, number] | undefined {
  const sorted = positions.filter((at) => at !== undefined).sort((a, b) => a - b);
  let core: readonly number[] = [];
  let group: number[] = [];
  for (const at of sorted) {
    if (group.length > 0 && at - group.at(-1)! > SAME_PLACE) group = [];
    group.push(at);
    if (group.length > core.length) core = [...group];
  }
  return core.length > 0 ? [core[0]!, core.at(-1)!] : undefined;
}

function fragmentsOf(run: Run | undefined, units: readonly Unit[]): Fragment[] {
  const fragments: Fragment[] = [];
  let at = run?.from ?? 0;
  while (at < (run?.to ?? 0)) {
    const {passage, sentence, start} = units[at]!;
    const from = at;
    at += 1;
    if (sentence) while (at < run!.to && units[at]!.passage === passage) at += 1;
    const own = units.slice(from, at);
    const continued = sentence !== undefined && sentence !== passage.sentences[0];
    // Mostly all of a passage, whose own list then serves.
    const sentences =
      own.length < passage.sentences.length ? own.map((unit) => unit.sentence!) : passage.sentences;
    fragments.push({
      passage,
      start: continued ? start : passage.start,
      // What follows the last sentence of a passage (a bracket, a footnote's number) belongs to it.
      end: sentences.at(-1) === passage.sentences.at(-1) ? passage.end : own.at(-1)!.end,
      sentences,
      continued,
    });
  }
  // Mostly one, in a list with room for sixteen more, and there are thousands: the copy is as long as what it holds.
  return [...fragments];
}

function idOf(cells: readonly (readonly Fragment[])[]): string {
  const first = cells.find((cell) => cell.length > 0)![0]!;
  return first.sentences[0]?.id ?? first.passage.id;
}
