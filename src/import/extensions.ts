/** Ends of names of files that can be opened, for a file chooser; the bytes decide where they disagree. */
export const EXTENSIONS = [
  '.md',
  '.markdown',
  '.txt',
  '.html',
  '.htm',
  '.docx',
  '.pdf',
  '.odt',
  '.epub',
  '.xml',
  '.tei',
  '.wiki',
  '.wikitext',
  '.srt',
  '.vtt',
] as const;
