/** A text as XML and HTML write it between tags. What may not stand in XML at all (control characters, lone surrogates) is left out. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A text as it stands in XML and HTML, also within the double quotation marks of an attribute. */
export function escape(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** JSON that may stand in a `<script>` of HTML: nothing in it ends the element or begins another. */
export function jsonInScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
