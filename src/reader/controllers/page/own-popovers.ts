import type {ReactiveControllerHost} from 'lit';

import {elementBy} from '../../within.js';
import {whileConnected} from '../while-connected.js';

/** As the standard has it by now: told beside what it opens. */
interface Anchored extends HTMLElement {
  showPopover: (options?: {readonly source: HTMLElement}) => void;
}

/** Has a button open what pops up in its own reader, where another one on the page, before it, has something of the same name. */
export function keepPopoversApart(host: ReactiveControllerHost): void {
  whileConnected(host, (signal) => {
    document.addEventListener('click', openOwn, {signal});
  });
}

function openOwn(event: MouseEvent): void {
  const button = event.target instanceof Element && event.target.closest('[popovertarget]');
  // Several elements of a page may ask for this.
  if (!(button instanceof HTMLButtonElement) || event.defaultPrevented) return;
  const own: Anchored | null = elementBy(button.getAttribute('popovertarget')!, button);
  if (!own || own === button.popoverTargetElement) return;
  event.preventDefault();
  if (own.matches(':popover-open')) own.hidePopover();
  else own.showPopover({source: button});
}
