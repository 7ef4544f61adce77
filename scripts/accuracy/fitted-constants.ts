import {writeFileSync} from 'node:fs';

import {format} from 'prettier';

import type {LogisticModel, QuadraticModel} from '../../src/engine/logistic.js';

/** A fitted model, to be written as a constant with its weights by the names of their aspects. */
export interface FittedConstant {
  readonly name: string;
  readonly aspects: readonly string[];
  readonly model: LogisticModel & Partial<QuadraticModel>;
}

/**
 * Writes a module of fitted models.
 *
 * @param by - The script, and what it fits to.
 */
export async function writeFitted(
  target: string,
  by: string,
  constants: readonly FittedConstant[],
): Promise<void> {
  const module = [`// Written by ${by}.`, ...constants.map(printed)].join('\n\n');
  writeFileSync(
    target,
    await format(module, {
      parser: 'typescript',
      singleQuote: true,
      bracketSpacing: false,
      printWidth: 100,
    }),
  );
}

function printed({name, aspects, model: {bias, weights, products}}: FittedConstant): string {
  const byAspect = (valueOf: (at: number) => string): string =>
    `{${aspects.map((aspect, at) => `${aspect}: ${valueOf(at)},`).join('')}}`;
  const rowOf = (row: readonly number[]): string =>
    `[${row.map((weight) => weight.toFixed(3)).join(', ')}]`;
  return [
    `export const ${name} = {bias: ${bias.toFixed(3)},`,
    `weights: ${byAspect((at) => weights[at]!.toFixed(3))},`,
    products ? `products: ${byAspect((at) => rowOf(products[at]!))},` : '',
    '} as const;',
  ].join('');
}
