/** How the sheet begins in a page that names the page's own faces, for as long as they would have to be fetched. */
export const WITHOUT_FACES = '<style media="not all">';

/** A page that is set in its own type. */
export function withFaces(page: string): string {
  return page.replace(WITHOUT_FACES, '<style>');
}
