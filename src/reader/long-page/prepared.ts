import {nothing, render} from 'lit';
import type {TemplateResult} from 'lit';

import type {Slices} from '../../engine/slices.js';

/**
 * Has lit read each template of what is about to be drawn for the first time, one in a slice: all in the one turn that draws them
 * would keep the page from answering.
 */
export function* prepared(told: unknown, known = new Set<unknown>()): Slices<void> {
  if (Array.isArray(told)) for (const one of told) yield* prepared(one, known);
  const {strings, values} = (told ?? nothing) as Partial<TemplateResult>;
  if (strings && !known.has(strings)) {
    known.add(strings);
    render(
      {...(told as TemplateResult), values: values!.map(() => nothing)},
      document.createDocumentFragment(),
    );
    yield;
  }
  // A directive holds what it is to draw as a template does.
  if (values) yield* prepared(values, known);
}
