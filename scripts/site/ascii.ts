/**
 * Text in ASCII alone. A browser keeps it as it comes, a byte for each sign; one sign beyond Latin-1 has it turn all of the text
 * into two bytes for each, which takes longer to decode and to parse.
 */

/** HTML in ASCII, in which no script or style has other signs. */
export function asciiHtml(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** JSON in ASCII. */
export function asciiJson(json: string): string {
  return json.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
