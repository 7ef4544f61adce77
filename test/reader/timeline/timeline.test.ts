import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {figuresOf} from '../../../src/reader/book/figures.js';
import {drawingOf, marksOf, middleOf} from '../../../src/reader/timeline/drawing.js';
import {labelsOf} from '../../../src/reader/timeline/labels.js';
import {
  densestPeriod,
  eventsOf,
  firstDayOf,
  ticksOf,
  wholePeriod,
} from '../../../src/reader/timeline/timeline.js';
import type {TimelineEvent} from '../../../src/reader/timeline/timeline.js';
import type {Tone} from '../../../src/reader/tone.js';
import {differingSpans} from '../../../src/reader/search/word-differences.js';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

function bookFrom(...texts: string[]): ReturnType<typeof bookOf> {
  const documents = texts.map((source, at) => ({path: `${'abc'[at]}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  return bookOf(
    {comparison, notes: []},
    comparison.accounts.map(({id}) => id),
  );
}

const pair = bookFrom(
  'The Soviet troops entered Lithuania on 14 November 1939.  The republic was proclaimed in 1918.',
  'On 15 November 1939 the Soviet troops entered Lithuania. Bases were chosen by October 1939.',
);

describe('the timeline', () => {
  const events = eventsOf(pair.lookup.comparison.findings, pair);

  it('has an event for every finding that gives a date, the earliest first', () => {
    const starts = events.map(firstDayOf);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.strictEqual(starts[0], day('1918-01-01'));
  });

  it('puts a date that accounts do not agree on into the lane of each', () => {
    const entered = events.find(({tone}) => tone === 'contradict');
    assert.deepEqual(
      entered?.moments.map(({lane, days}) => [lane, days.first]),
      [
        [0, day('1939-11-14')],
        [1, day('1939-11-15')],
      ],
    );
  });

  it('draws a month as long as it is, and what is said to be "by" it as open at its start', () => {
    const moment = events.flatMap(({moments}) => moments).find(({open}) => open !== undefined);
    assert.deepInclude(moment, {
      open: 'start',
      days: {first: day('1939-10-01'), last: day('1939-10-31')},
    });
  });

  it('opens where most events lie, and shows them all on demand', () => {
    const {from, to} = wholePeriod(events);
    assert.isBelow(from, day('1918-01-01'));
    assert.isAbove(to, day('1939-11-15'));
    const many = [1, 2, 3].flatMap(() => events.slice(1)).concat(events);
    assert.isAbove(densestPeriod(many).from, day('1939-01-01'));
  });

  describe('opens with what differs in sight', () => {
    const at = (date: string, tone: Tone): TimelineEvent => ({
      ...events[0]!,
      tone,
      moments: [{lane: 0, days: {first: day(date), last: day(date)}, uncertain: false}],
    });
    const summer = Array.from({length: 9}, (_, n) => at(`1410-07-${n + 11}`, 'agree'));
    const begins = (...others: TimelineEvent[]): number =>
      densestPeriod([...others, ...summer]).from;

    it('where it lies beside most of the events', () => {
      assert.isBelow(begins(at('1410-06-25', 'contradict')), day('1410-06-25'));
    });

    it('but not where it would press the others together', () => {
      const long = at('1380-06-25', 'contradict');
      assert.isAbove(begins(long), day('1410-01-01'));
      assert.isBelow(begins(long, at('1410-06-25', 'internal')), day('1410-06-25'));
    });

    it('and nothing else', () => {
      assert.isAbove(begins(at('1410-06-25', 'agree')), day('1410-06-25'));
    });
  });

  it('marks its scale at days, months or years, never more than fit', () => {
    const marks = (from: string, to: string, most: number): string[] =>
      ticksOf({from: day(from), to: day(to)}, most).map(({edtf}) => edtf);
    assert.deepEqual(marks('1939-10-01', '1939-10-04', 5), [
      '1939-10-01',
      '1939-10-02',
      '1939-10-03',
    ]);
    assert.deepEqual(marks('1939-09-15', '1939-12-15', 4), ['1939-10', '1939-11', '1939-12']);
    assert.deepEqual(marks('1917-06-01', '1941-06-01', 3), ['1920', '1930', '1940']);
    for (const most of [1, 2, 5, 9])
      assert.isAtMost(marks('0980-01-01', '1991-01-01', most).length, most + 1);
  });
});

describe('the drawing of the timeline', () => {
  const days = Array.from({length: 12}, (_, at) => at + 1);
  const crowded = bookFrom(
    days.map((n) => `The delegation numbered ${n} spoke on ${n} October 1939.`).join(' '),
    'The republic was proclaimed in 1918. The envoys left on 30 October 1939.',
  );
  const events = eventsOf(crowded.lookup.comparison.findings, crowded);
  const period = {from: day('1939-09-01'), to: day('1939-12-01')};
  const name = (): string => 'the delegation spoke at length';

  it('goes downwards where it is too narrow for labels beside each other', () => {
    const [narrow, wide] = [320, 900].map((width) => drawingOf(width, 2, period));
    assert.isTrue(narrow!.isUpright);
    assert.isFalse(wide!.isUpright);
    const [early, late] = [day('1939-10-01'), day('1939-11-01')];
    assert.isBelow(narrow!.at(early, 0).y, narrow!.at(late, 0).y);
    assert.isBelow(wide!.at(early, 0).x, wide!.at(late, 0).x);
  });

  for (const width of [320, 900]) {
    const drawing = drawingOf(width, 2, period);
    const marks = marksOf(events, period, drawing);
    const places = marks.map(({events: [first]}) => {
      const [moment] = first.moments;
      return drawing.at(middleOf(moment!), moment!.lane, true);
    });

    it(`shows every event of the period once, and none over another of its account, ${width} wide`, () => {
      const shown = marks.flatMap((mark) => mark.events);
      assert.strictEqual(new Set(shown).size, shown.length);
      assert.lengthOf(shown, 13);
      for (const [at, a] of places.entries())
        for (const b of places.slice(at + 1))
          assert.isAtLeast(Math.hypot(a.x - b.x, a.y - b.y), 10);
    });

    it(`has labels that lie over no other, within the drawing, ${width} wide`, () => {
      const apart = marksOf(events, {from: day('1939-09-28'), to: day('1939-10-14')}, drawing);
      const labels = [...labelsOf([...marks, ...apart], drawing, 2, name).values()];
      assert.isNotEmpty(labels);
      const lines = labels.flatMap(({lines, x, y}) =>
        lines.map((text, at) => ({text, x, y: y + at * 15})),
      );
      for (const [at, a] of lines.entries()) {
        assert.isAtMost(a.x + a.text.length * 5.5, width);
        assert.isAtMost(a.y, drawing.height);
        for (const b of lines.slice(at + 1)) {
          const isApart = Math.abs(a.y - b.y) >= 14 || Math.abs(a.x - b.x) >= a.text.length * 5.5;
          assert.isTrue(isApart, `${a.x} ${a.y}, ${b.x} ${b.y}`);
        }
      }
    });
  }
});

describe('the labels of a timeline that goes downwards', () => {
  const days = Array.from({length: 8}, (_, at) => at + 1);
  const told = days
    .map((n) => `The delegation numbered ${n} spoke on ${n} October 1939.`)
    .join(' ');
  const agreeing = bookFrom(told, told);
  const events = eventsOf(agreeing.lookup.comparison.findings, agreeing);
  const drawing = drawingOf(320, 2, {from: day('1939-09-01'), to: day('1939-12-01')});
  const labels = labelsOf(
    marksOf(events, {from: day('1939-09-01'), to: day('1939-12-01')}, drawing),
    drawing,
    2,
    () => 'The delegation of the town spoke at great length before the council of the crown',
  );

  it('take two lines each, and make room for each other in the order of their marks', () => {
    assert.isAtLeast(labels.size, 4);
    const sorted = [...labels].sort(([, a], [, b]) => a.y - b.y);
    assert.deepEqual(
      sorted.map(
        ([
          {
            events: [event],
          },
        ]) => firstDayOf(event),
      ),
      sorted
        .map(
          ([
            {
              events: [event],
            },
          ]) => firstDayOf(event),
        )
        .sort((a, b) => a - b),
    );
    for (const [, {lines, leader}] of labels) {
      assert.lengthOf(lines, 2);
      assert.isAtMost(Math.abs(leader[0]!.y - leader.at(-1)!.y), 80);
    }
  });
});

describe('the figures', () => {
  it('set amounts of the same thing against each other, and know which are uncertain', () => {
    const troops = bookFrom(
      'By the treaty of 10 October 1939 the Soviet Union stationed 20,000 troops in Lithuania.',
      'Under the treaty of 10 October 1939 the Soviet Union stationed about 25,000 troops in Lithuania.',
    );
    const [figure] = figuresOf(troops.lookup.comparison.findings, troops);
    assert.strictEqual(figure?.largest, 25_000);
    assert.deepEqual(
      figure?.amounts.map(({column, most, uncertain}) => [column, most, uncertain]),
      [
        [0, 20_000, false],
        [1, 25_000, true],
      ],
    );
  });
});

describe('the words that differ between two versions of a text', () => {
  const words = (left: string, right: string): string[][] => {
    const [a, b] = differingSpans(left, right);
    return [
      a.map(({start, end}) => left.slice(start, end)),
      b.map(({start, end}) => right.slice(start, end)),
    ];
  };

  it('are found on both sides', () => {
    assert.deepEqual(
      words('The delegation came to Moscow late.', 'The large delegation came to Moscow early.'),
      [['late'], ['large', 'early']],
    );
  });

  it('are none where the texts are no versions of each other', () => {
    assert.deepEqual(words('Kaunas fell in the night.', 'A treaty was signed by all.'), [[], []]);
  });
});
