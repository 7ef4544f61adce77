import {msg, str} from '@lit/localize';

import type {Comparison, Finding, FindingClaim} from '../engine/comparison.js';
import {accountOf, offsetOf} from '../wording/findings/evidence.js';
import {excerpt} from '../wording/clauses/excerpt.js';
import {sentenceOf} from '../wording/findings/sentences.js';
import {reasonText} from '../wording/findings/reasons.js';
import {relationText} from '../wording/findings/relations.js';
import {findingTitle} from '../wording/findings/titles.js';
import {claimValue} from '../wording/findings/values.js';
import {confidenceText, VERDICT_SIGNS, whyBothText} from '../wording/findings/verdicts.js';
import type {ToldVerdict} from '../wording/verdict-names.js';
import {countedVerdict, TOLD_VERDICTS, toldVerdict, verdictName} from '../wording/verdict-names.js';
import {formatList} from '../wording/lists.js';
import {languageName} from '../wording/kinds.js';
import {positionOf} from './position.js';
import type {Style, Terminal} from './terminal.js';
import {styled, wrap} from './terminal.js';

const STYLES: Readonly<Record<ToldVerdict, Style>> = {
  contradict: 'red',
  internal: 'magenta',
  compatible: 'yellow',
  series: 'cyan',
  possible: 'blue',
  agree: 'green',
  only: 'dim',
};

/** What differs is told in full, these in a line each. */
const BRIEF: ReadonlySet<ToldVerdict> = new Set(['possible', 'agree', 'only']);

/** Findings of one verdict. */
type Group = readonly [verdict: ToldVerdict, findings: readonly Finding[]];

/** A comparison as a person reads it in a terminal: how many of what, then every finding, the weightiest first. */
export function reportOf(comparison: Comparison, {colour, width}: Terminal): string {
  const paint = (text: string, style: Style): string => (colour ? styled(text, style) : text);
  const groups = TOLD_VERDICTS.map((verdict): Group => {
    const ofIt = comparison.findings.filter((finding) => toldVerdict(finding) === verdict);
    return [verdict, ofIt];
  }).filter(([, findings]) => findings.length > 0);
  const lines = [
    ...headOf(comparison).flatMap((line) => wrap(line, width)),
    '',
    ...countsOf(groups, paint),
  ];
  for (const [verdict, findings] of groups) {
    const isBrief = BRIEF.has(verdict);
    lines.push('', paint(`${VERDICT_SIGNS[verdict]} ${verdictName(verdict)}`, STYLES[verdict]));
    for (const finding of findings) {
      if (!isBrief) lines.push('');
      lines.push(...findingLines(finding, comparison, width, paint, isBrief));
    }
  }
  if (groups.length === 0) lines.push(msg('Nothing in these accounts can be set side by side.'));
  return `${lines.join('\n')}\n`;
}

type Paint = (text: string, style: Style) => string;

function headOf({accounts}: Comparison): string[] {
  return accounts.map(({title, lang, path}) => `${title} (${languageName(lang)}, ${path})`);
}

function countsOf(groups: readonly Group[], paint: Paint): string[] {
  const width = Math.max(0, ...groups.map(([, findings]) => String(findings.length).length));
  return groups.map(([verdict, {length}]) => {
    const count = String(length).padStart(width);
    const sign = paint(VERDICT_SIGNS[verdict], STYLES[verdict]);
    return `${sign} ${count}  ${countedVerdict(verdict, length)}`;
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
  const claims = finding.claims.map((claim) => claimLines(claim, comparison, width, paint));
  if (brief) return [...title, ...claims.map(([quotation]) => quotation)];
  const relation = relationText(finding, comparison);
  const both = whyBothText(finding);
  const caution = confidenceText(finding.reason.confidence);
  return [
    ...title,
    ...claims.flat(),
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
): [quotation: string, sentence: string] {
  const {words, value} = claimValue(claim, comparison);
  const quoted = excerpt(formatList(words.map((word) => msg(str`“${word}”`))), '', width);
  const place = positionOf(accountOf(claim.account, comparison), offsetOf(claim, comparison));
  const head = [place, quoted, value].filter((part) => part).join('  ');
  const sentence = excerpt(sentenceOf(claim, comparison), words[0] ?? '', width - 8);
  return [`    ${head}`, `      ${paint(sentence, 'dim')}`];
}
