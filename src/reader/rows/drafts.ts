/** Rows in the making: runs of sentences beside one another. */
import type {Passage, Sentence} from '../../engine/account.js';
import type {Slices} from '../../engine/slices.js';
import {inTurns} from '../../engine/slices.js';
import type {Span} from '../../engine/span.js';

/** What rows are made of: a sentence, or a passage that has none. */
export interface Unit extends Span {
  readonly passage: Passage;
  readonly sentence?: Sentence;
}

/** A run of units of one account, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Draft {
  readonly runs: readonly (Run | undefined)[];
  readonly linked: boolean;
}

/** The columns of a row in which one account speaks alone. */
export function runsOf(width: number, column: number, run: Run): (Run | undefined)[] {
  return Array.from({length: width}, (_, at) => (at === column ? run : undefined));
}

/** The columns of some rows as those of one, each from its first unit to its last. */
export function mergeRuns(drafts: readonly Draft[], width: number): (Run | undefined)[] {
  return Array.from({length: width}, (_, column) => {
    return wholeOf(drafts.map(({runs}) => runs[column]).filter((run) => run !== undefined));
  });
}

/** A heading belongs to what it heads: one at the end of a row goes down into the next row of its account. */
export function headingsDown(
  drafts: readonly Draft[],
  units: readonly (readonly Unit[])[],
): Draft[] {
  const out = [...drafts];
  for (const [column, own] of units.entries()) {
    let next: number | undefined;
    for (let at = out.length - 1; at >= 0; at -= 1) {
      const run = out[at]!.runs[column];
      if (!run) continue;
      let to = run.to;
      while (to > run.from && own[to - 1]!.passage.kind === 'heading') to -= 1;
      // A heading that is all of what is linked stays beside the other.
      if (to === run.from && out[at]!.linked) to = run.to;
      if (next !== undefined && to < run.to) {
        const below = out[next]!;
        out[next] = replaceRun(below, column, {from: to, to: below.runs[column]!.to});
        out[at] = replaceRun(out[at]!, column, to > run.from ? {from: run.from, to} : undefined);
      }
      if (out[at]!.runs[column]) next = at;
    }
  }
  return out.filter(({runs}) => runs.some((run) => run !== undefined));
}

function replaceRun(draft: Draft, column: number, run: Run | undefined): Draft {
  return {...draft, runs: draft.runs.map((old, at) => (at === column ? run : old))};
}

/**
 * Puts what no link holds together side by side, a passage of one account beside a passage of the other, as two books
 * lie open. What one of them then goes on to tell alone is a single row, so that silence is said once.
 */
export function* setSideBySide(
  drafts: readonly Draft[],
  units: readonly (readonly Unit[])[],
): Slices<Draft[]> {
  const out: Draft[] = [];
  let loose: Draft[] = [];
  const flush = (): void => {
    const columns = mergeRuns(loose, units.length).map((run, column) =>
      run ? passagesIn(run, units[column]!) : [],
    );
    const [longest = 0, second = 0] = columns.map(({length}) => length).sort((a, b) => b - a);
    for (let at = 0; at < second; at += 1) {
      out.push({runs: columns.map((runs) => runs[at]), linked: false});
    }
    if (second < longest) {
      out.push({runs: columns.map((runs) => wholeOf(runs.slice(second))), linked: false});
    }
    loose = [];
  };
  yield* inTurns(drafts, (draft) => {
    if (draft.linked) {
      flush();
      out.push(draft);
    } else loose.push(draft);
  });
  flush();
  return out;
}

function wholeOf(runs: readonly Run[]): Run | undefined {
  return runs.length > 0 ? {from: runs[0]!.from, to: runs.at(-1)!.to} : undefined;
}

/** A run by its passages, a heading with the passage below it. */
function passagesIn({from, to}: Run, units: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const before = units[at - 1]!.passage;
    const ends = at === to || (units[at]!.passage !== before && before.kind !== 'heading');
    if (!ends) continue;
    runs.push({from: start, to: at});
    start = at;
  }
  return runs;
}
