/** What hydration would need and nobody reads. */
const TRACES = /<!--\/?lit-(?:part|node)[^>]*-->|<!--\?-->|<\?>/g;

/** How templates are indented; white space of an account is never so wide. */
const INDENTATION = /\s*\n\s{4,}/g;

/** A tag. Signs that would end it before its end do not stand in what lit writes into it. */
const TAG = /<[a-z/][^>]*>/g;

/** What stands on lines of its own, so that white space at its sides is not shown. */
const BLOCKS =
  'article|aside|blockquote|dd|details|div|dl|dt|figure|footer|greta-findings|h[1-4]|header|li|main|nav|noscript|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';

const BESIDE_BLOCKS = [
  new RegExp(`(?<=</?(?:${BLOCKS})(?: [^>]*)?>)\\s*\\n\\s*(?=<)`, 'g'),
  new RegExp(`(?<=>)\\s*\\n\\s*(?=</?(?:${BLOCKS})[ >])`, 'g'),
];

/**
 * HTML that lit wrote, without the white space of its templates: of what comes first over a network, half would be lines' ends, and
 * text that is seen at once would come behind them.
 */
export function compact(html: string): string {
  const tags = html
    .replace(TRACES, '')
    .replace(INDENTATION, '\n')
    .replace(TAG, (tag) => tag.replace(/\s*\n\s*/g, ' ').replace(/\s+(?=\/?>$)/, ''));
  return BESIDE_BLOCKS.reduce((text, space) => text.replace(space, ''), tags);
}
