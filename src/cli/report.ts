import {msg, str} from '@lit/localize';

import type {Comparison, Finding, FindingClaim} from '../engine/comparison.js';
import {accountOf, offsetOf} from '../wording/evidence.js';
import {excerpt} from '../wording/excerpt.js';
import {sentenceOf} from '../wording/sentences.js';
import {
  claimValue,
  confidenceText,
  findingTitle,
  reasonText,
  relationText,
  verdictName,
  verdictSign,
  whyBothText,
} from '../wording/findings.js';
import {formatList} from '../wording/lists.js';
import {languageName} from '../wording/kinds.js';
import {positionOf} from './position.js';
import type {Style, Terminal} from './terminal.js';
import {styled, wrap} from './terminal.js';

const STYLE_OF_SIGN: Readonly<Record<ReturnType<typeof verdictSign>, Style>> = {
  '≠': 'red',
  '↺': 'magenta',
  '≈': 'yellow',
  '↘': 'cyan',
  '=': 'green',
  '·': 'dim',
};

/** Signs in the order of the report; what differs is told in full, the rest in a line each. */
const ORDER = Object.keys(STYLE_OF_SIGN);
const BRIEF: ReadonlySet<string> = new Set(['=', '·']);

/** A comparison as a person reads it in a terminal: how many of what, then every finding, the weightiest first. */
export function reportOf(comparison: Comparison, {colour, width}: Terminal): string {
  const paint = (text: string, style: Style): string => (colour ? styled(text, style) : text);
  const groups = ORDER.map((sign) =>
    comparison.findings.filter((finding) => verdictSign(finding) === sign),
  ).filter((group) => group.length > 0);
  const lines = [
    ...headOf(comparison).flatMap((line) => wrap(line, width)),
    '',
    ...countsOf(groups, paint),
  ];
  for (const group of groups) {
    const [first] = group as [Finding];
    const sign = verdictSign(first);
    lines.push('', paint(`${sign} ${verdictName(first)}`, STYLE_OF_SIGN[sign]));
    for (const finding of group) {
      if (!BRIEF.has(sign)) lines.push('');
      lines.push(...findingLines(finding, comparison, width, paint, BRIEF.has(sign)));
    }
  }
  if (groups.length === 0) lines.push(msg('Nothing in these accounts can be set side by side.'));
  return `${lines.join('\n')}\n`;
}

type Paint = (text: string, style: Style) => string;

function headOf({accounts}: Comparison): string[] {
  return accounts.map(({title, lang, path}) => `${title} (${languageName(lang)}, ${path})`);
}

function countsOf(groups: readonly (readonly Finding[])[], paint: Paint): string[] {
  const width = Math.max(0, ...groups.map((group) => String(group.length).length));
  return groups.map((group) => {
    const [first] = group as [Finding];
    const sign = verdictSign(first);
    const count = String(group.length).padStart(width);
    return `${paint(sign, STYLE_OF_SIGN[sign])} ${count}  ${verdictName(first)}`;
  });
}

function findingLines(
  finding: Finding,
  comparison: Comparison,
  width: number,
  paint: Paint,
  brief: boolean,
): string[] {
  const indented = (text: string, style?: Style): string[] =>
    wrap(text, width - 4).map((line) => `    ${style ? paint(line, style) : line}`);
  const [first = '', ...more] = wrap(findingTitle(finding, comparison), width - 2);
  const title = [`  ${paint(first, 'bold')}`, ...more.map((line) => `  ${paint(line, 'bold')}`)];
  const claims = finding.claims.flatMap((claim) => claimLines(claim, comparison, width, paint));
  if (brief) return [...title, ...claims.filter((_, at) => at % 2 === 0)];
  const relation = relationText(finding, comparison);
  const both = whyBothText(finding);
  const caution = confidenceText(finding.reason.confidence);
  return [
    ...title,
    ...claims,
    ...(relation === undefined ? [] : indented(`→ ${relation}`)),
    ...(both === undefined ? [] : indented(both)),
    ...indented([reasonText(finding, comparison), caution].filter(Boolean).join(' '), 'dim'),
  ];
}

/** Where and in which words an account says it, then its sentence around them. */
function claimLines(
  claim: FindingClaim,
  comparison: Comparison,
  width: number,
  paint: Paint,
): [string, string] {
  const {words, value} = claimValue(claim, comparison);
  const quoted = excerpt(formatList(words.map((word) => msg(str`“${word}”`))), '', width);
  const place = positionOf(accountOf(claim.account, comparison), offsetOf(claim, comparison));
  const head = [place, quoted, value].filter((part) => part).join('  ');
  const sentence = excerpt(sentenceOf(claim, comparison), words[0] ?? '', width - 8);
  return [`    ${head}`, `      ${paint(sentence, 'dim')}`];
}
