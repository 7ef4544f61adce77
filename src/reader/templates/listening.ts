import {nothing} from 'lit';
import type {ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

class Listening extends Directive {
  override render(_type: string, _listener: (event: Event) => void): typeof nothing {
    return nothing;
  }

  override update({element}: ElementPart, [type, listener]: [string, (event: Event) => void]) {
    element.addEventListener(type, listener);
    return nothing;
  }
}

/**
 * Listens at an element that is drawn once and for all. Where lit listens, the element keeps all of the template that it came
 * with in memory.
 *
 * @param listener - Always the same function for the same element.
 */
export const listening = directive(Listening);
