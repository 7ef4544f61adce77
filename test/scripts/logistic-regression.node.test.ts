import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import {fitLogistic, fitQuadratic} from '../../scripts/accuracy/logistic-regression.js';
import {logOdds, probabilityOf, quadraticLogOdds} from '../../src/engine/logistic.js';

test('a fitted model gives each case the share of those like it that hold', () => {
  const rows = [[0], [0], [0], [0], [1], [1], [1], [1]];
  const labels = [false, false, false, true, false, true, true, true];
  const model = fitLogistic(rows, labels, 0);
  assert.ok(Math.abs(probabilityOf(logOdds(model, [0])) - 0.25) < 1e-4);
  assert.ok(Math.abs(probabilityOf(logOdds(model, [1])) - 0.75) < 1e-4);
});

test('a ridge keeps the weights of what always tells apart within bounds', () => {
  const model = fitLogistic([[0], [1], [0], [1]], [false, true, false, true], 1);
  assert.ok(model.weights[0]! > 0 && model.weights[0]! < 10);
});

test('on the cases that it was fitted to, a model expects as many to hold as do', () => {
  const row = fc.tuple(fc.double({min: -5, max: 5, noNaN: true}), fc.integer({min: 0, max: 3}));
  const cases = fc.array(fc.tuple(row, fc.boolean()), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(cases, (some) => {
      // Cases that all hold, or none, have no finite model; with one of each there is one.
      const rows = [...some.map(([one]) => one), [0, 0], [0, 0]];
      const labels = [...some.map(([, label]) => label), true, false];
      const model = fitLogistic(rows, labels);
      const expected = rows.reduce((sum, one) => sum + probabilityOf(logOdds(model, one)), 0);
      const held = labels.filter(Boolean).length;
      assert.ok(Math.abs(expected - held) < 1e-3 * rows.length, `${expected} of ${held}`);
    }),
  );
});

test('a model with products tells what holds where just one of two aspects does', () => {
  const both = [0, 1].flatMap((one) => [0, 1].map((other) => [one, other + 7]));
  const rows = Array.from({length: 40}, () => both).flat();
  const labels = rows.map(([one, other]) => one !== other! - 7);
  const model = fitQuadratic(rows, labels);
  const says = both.map((row) => probabilityOf(quadraticLogOdds(model, row)) > 0.5);
  assert.deepEqual(says, [false, true, true, false]);
});

test('without a case there is nothing to fit', () => {
  assert.throws(() => fitLogistic([], []), RangeError);
});
