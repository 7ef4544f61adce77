import type {ReactiveControllerHost} from 'lit';

import type {Command} from '../../keys.js';
import {commandOf, isTyping} from '../../keys.js';
import {whileConnected} from '../while-connected.js';

/**
 * Turns key presses anywhere on the page into commands.
 *
 * @param active - Whether single keys may do something now.
 * @param run - Carries a command out; false where there was nothing to do, and the key keeps its own meaning.
 */
export function commandByKeys(
  host: ReactiveControllerHost,
  active: () => boolean,
  run: (command: Command) => boolean,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event, {typing: isTyping(event), keys: active()});
    if (command !== undefined && run(command)) event.preventDefault();
  };
  whileConnected(host, (signal) => addEventListener('keydown', onKey, {signal}));
}
