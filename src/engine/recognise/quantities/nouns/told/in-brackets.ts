import type {Token} from '../../../../grammar/tokenise.js';

/** Whether a percentage alone stands in brackets, and says how large a share the amount before it is: „1043 žydai (75,8 proc.)“. */
export function isInBrackets(tokens: readonly Token[], start: number, end: number): boolean {
  const behind = tokens[end]?.text === '.' ? end + 1 : end;
  return tokens[start - 1]?.text === '(' && tokens[behind]?.text === ')';
}
