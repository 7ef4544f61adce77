// The package brings no types of its own.
declare module 'edtf' {
  /** Reads a date of EDTF, levels 0 to 2; `min` and `max` in milliseconds. Throws where it is none. */
  function edtf(text: string): {readonly min: number; readonly max: number};
  export = edtf;
}
