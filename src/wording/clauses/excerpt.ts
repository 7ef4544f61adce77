/**
 * A piece of a text around some words of it, cut between words, with an ellipsis where something is left out. The
 * beginning of the text where the words are not in it.
 */
export function excerpt(text: string, words: string, length: number): string {
  if (text.length <= length) return text;
  const at = Math.max(0, text.indexOf(words));
  const room = Math.max(0, length - words.length);
  let start = Math.max(0, Math.min(at - Math.floor(room / 2), text.length - length));
  let end = Math.min(text.length, start + Math.max(length, words.length));
  if (start > 0) start = Math.min(at, text.indexOf(' ', start) + 1 || at);
  if (end < text.length) end = Math.max(at + words.length, text.lastIndexOf(' ', end));
  const piece = text.slice(start, end).replace(/[\s,;:–-]+$/u, '');
  return `${start > 0 ? '…' : ''}${piece}${end < text.length ? '…' : ''}`;
}
