declare module 'subset-font' {
  /** Cuts a font to the letters of a text, and its axes of variation to a range. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes?: Readonly<
        Record<string, {readonly min: number; readonly max: number}>
      >;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
