import type {Finding} from '../../engine/comparison.js';

/** The finding that lies a step from the open one, round the ends; the first or last where none is open. */
export function stepFrom(
  chosen: readonly Finding[],
  open: number,
  step: 1 | -1,
): Finding | undefined {
  const from = open < 0 && step < 0 ? 0 : open;
  return chosen[(from + step + chosen.length) % chosen.length];
}
