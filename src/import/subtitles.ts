import {decodeHTMLStrict} from 'entities';

/** When a cue is shown, by the clock of SubRip or WebVTT: `00:01:02,500 --> 00:01:04,000`. */
const TIMING =
  /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

/** How a cue is set: `<i>`, `<v Anna>`, `<00:01:03.000>`, `{\an8}`. */
const SETTING = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}/g;

/** A dash in front of what another person says, which is no list, nor a sign: "-5 degrees". */
const SPEAKER = /^\s*[-–—](?!\p{N})\s*/u;

/** Where a sentence may end. */
const ENDED = /[.!?…]["”“»’)]?$/u;

/** Seconds of silence behind a sentence after which another paragraph begins. */
const PAUSE = 3;

/** Whether a text has the times of subtitles in it. */
export function isTimed(text: string): boolean {
  return text.split(/\r\n?|\n/).some((line) => TIMING.test(line));
}

/** The text that subtitles (SubRip, WebVTT) say, without its times: in paragraphs, which long pauses part. */
export function textOfSubtitles(subtitles: string): string {
  const paragraphs: string[][] = [[]];
  let line = '';
  let shown = 0;
  let isCue = false;
  for (const raw of subtitles.split(/\r\n?|\n/)) {
    const [timing, from, to] = TIMING.exec(raw) ?? [];
    if (timing !== undefined) {
      const words = paragraphs.at(-1)!;
      const isPause = seconds(from!) - shown >= PAUSE;
      if (ENDED.test(words.at(-1) ?? '') && isPause) paragraphs.push([]);
      // What is said again after a while was not left standing.
      if (isPause) line = '';
      shown = seconds(to!);
      isCue = true;
      continue;
    }
    if (raw.trim() === '') isCue = false;
    if (!isCue) continue;
    const said = decodeHTMLStrict(raw.replace(SETTING, '')).replace(SPEAKER, '').trim();
    // What rolls up the screen is shown twice.
    if (said !== '' && said !== line) paragraphs.at(-1)!.push(said);
    line = said;
  }
  return paragraphs
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '))
    .join('\n\n');
}

function seconds(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
