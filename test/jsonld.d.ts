/** The part of the JSON-LD processor (JSON-LD 1.1 API) that the tests use; its published types are of an older version. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{documentUrl: string; document: unknown}>;
  }

  interface Quad {
    readonly subject: {readonly value: string};
    readonly predicate: {readonly value: string};
    readonly object: {readonly value: string};
  }

  const jsonld: {
    expand: (document: unknown, options: Options) => Promise<unknown>;
    compact: (document: unknown, context: string, options: Options) => Promise<unknown>;
    toRDF: (document: unknown, options: Options) => Promise<readonly Quad[]>;
  };
  export = jsonld;
}
