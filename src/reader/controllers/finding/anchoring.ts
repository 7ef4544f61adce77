import type {ReactiveControllerHost} from 'lit';

import {whileConnected} from '../while-connected.js';

/** The widest that a popover is, in rem, with the room at its side. */
const WIDEST = 27;

/**
 * Puts what pops up beside the button that opened it, where the browser cannot anchor it there (Firefox before 147, Safari
 * before 26): below it, or above where there is more room, and within the window. Else it would open in the midst of the window,
 * over what it is about.
 */
export function anchorPopovers(host: ReactiveControllerHost): void {
  if (CSS.supports('position-area', 'block-end')) return;
  let pressed: Element | undefined;
  const onClick = ({target}: Event): void => {
    pressed = (target as Element).closest('[popovertarget]') ?? undefined;
  };
  const onToggle = ({target, newState}: ToggleEvent): void => {
    const popover = target as HTMLElement;
    if (newState !== 'open' || pressed?.getAttribute('popovertarget') !== popover.id) return;
    Object.assign(popover.style, placeBeside(pressed));
  };
  whileConnected(host, (signal) => {
    document.addEventListener('click', onClick, {capture: true, signal});
    document.addEventListener('beforetoggle', onToggle, {capture: true, signal});
  });
}

/** Where a popover stands beside a button, of which nothing is known before it is shown. */
function placeBeside(button: Element): Partial<CSSStyleDeclaration> {
  const {top, bottom, left} = button.getBoundingClientRect();
  const {clientHeight} = document.documentElement;
  const isBelow = bottom < clientHeight - top;
  const room = isBelow ? clientHeight - bottom : top;
  return {
    inset: isBelow ? `${bottom}px auto auto` : `auto auto ${clientHeight - top}px`,
    insetInlineStart: `clamp(1rem, ${left}px, 100vw - ${WIDEST}rem)`,
    maxBlockSize: `calc(${room}px - 1rem)`,
    margin: '0.3rem 0',
  };
}
