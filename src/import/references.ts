import {decodeHTMLStrict} from 'entities';

/** References that would make markup of text stay as they are. */
const KEPT = /^&(?:lt|gt|amp|#0*(?:38|60|62)|#x0*(?:26|3c|3e));$/i;

/** HTML with its character references (`&scaron;`, `&#382;`, `&nbsp;`) as the characters that they mean, and no soft hyphens. */
export function resolved(html: string): string {
  const text = html.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) =>
    KEPT.test(reference) ? reference : decodeHTMLStrict(reference),
  );
  return text.replaceAll('\u00AD', '');
}
