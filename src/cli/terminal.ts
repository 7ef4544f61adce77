import type {UiLanguage} from '../wording/ui-languages.js';
import {isUiLanguage} from '../wording/ui-languages.js';

/** Where the command writes, and what is known of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Says how far a long work is, in a line that is written over; nothing where nobody watches. */
  readonly progress: (done: number, of: number) => void;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** Characters in a line of standard output. */
  readonly width: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const WIDTHS = {least: 40, usual: 80, most: 100} as const;

/** The terminal of a process: no colours into files, pipes, dumb terminals or where NO_COLOR says so. */
export function terminalOf(
  {stdout, stderr}: Pick<NodeJS.Process, 'stdout' | 'stderr'>,
  env: Environment,
): Terminal {
  const wanted = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const columns = stdout.isTTY ? stdout.columns : Number(env['COLUMNS'] ?? WIDTHS.usual);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    progress: (done, of) => {
      // The line is cleared at the end, for what is told then.
      if (stderr.isTTY) stderr.write(done < of ? `\r${done} / ${of}` : '\r\u{1b}[K');
    },
    colour: stdout.isTTY && wanted,
    width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns || WIDTHS.usual)),
  };
}

/** The language that the environment asks for, as POSIX orders its variables; English for one that Greta does not speak. */
export function languageOf(env: Environment): UiLanguage {
  const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((name) => name) ?? '';
  const [language = ''] = /^[a-z]+/i.exec(wanted)?.map((code) => code.toLowerCase()) ?? [];
  return isUiLanguage(language) ? language : 'en';
}

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof STYLES;

/** A text between the control sequences of a style. */
export function styled(text: string, style: Style): string {
  const [on, off] = STYLES[style];
  return `\u{1b}[${on}m${text}\u{1b}[${off}m`;
}

/** A text in lines of at most `width` characters, cut between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Not \s: a no-break space holds a number together.
  for (const word of text.split(/[ \t\n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
