/** What a single key can ask for. */
export const COMMANDS = [
  'next',
  'previous',
  'card',
  'close',
  'other',
  'marks',
  'language',
  'find',
  'filter',
  'differ',
  'agree',
  'undo',
  'compare',
  'help',
] as const;

export type Command = (typeof COMMANDS)[number];

/** Keys of each command, as `KeyboardEvent.key` has them, the one to show first. */
export const KEYS: Readonly<Record<Command, readonly string[]>> = {
  next: ['j', 'n'],
  previous: ['k', 'p'],
  card: ['Enter'],
  close: ['Escape'],
  other: ['x'],
  marks: ['m'],
  language: ['l'],
  find: ['/'],
  filter: ['f'],
  differ: ['d'],
  agree: ['a'],
  undo: ['u'],
  compare: ['c'],
  help: ['?'],
};

/** What is no letter, and stays where single keys are switched off. */
const ALWAYS: readonly Command[] = ['card', 'close'];

/**
 * The command of a key press; none where a modifier is held, nor, but for Enter and Escape, where single keys are switched
 * off (WCAG 2.2, 2.1.4), nor, but for Escape, where text is being typed.
 */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
  {typing, keys}: {readonly typing: boolean; readonly keys: boolean},
): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const command = COMMANDS.find((name) => KEYS[name].includes(event.key));
  if (command === undefined || command === 'close') return command;
  return typing || !(keys || ALWAYS.includes(command)) ? undefined : command;
}

/** Whether the keys of an event's path go into a field. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
