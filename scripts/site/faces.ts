/** A face, or the rule that names the faces (`fonts.css`). */
const FACE = /@font-face\{[^}]*\}|html\{--faced-[^}]*\}/g;

/** A minified style sheet, and apart from it the faces that it names. */
export function partFaces(css: string): {readonly faces: string; readonly rules: string} {
  const style = css.replace(/\/\*# sourceMappingURL=.*?\*\/\s*$/u, '').trim();
  return {faces: (style.match(FACE) ?? []).join(''), rules: style.replace(FACE, '')};
}
