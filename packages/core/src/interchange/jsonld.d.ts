// The package ships no types. These are the parts that our tests use.
declare module "jsonld" {
  interface Options {
    readonly documentLoader?: (address: string) => Promise<never>;
    /** Refuses what expansion would drop. */
    readonly safe?: boolean;
  }
  const jsonld: {
    readonly expand: (document: unknown, options?: Options) => Promise<unknown>;
    readonly compact: (document: unknown, context: unknown, options?: Options) => Promise<unknown>;
    readonly toRDF: (document: unknown, options?: Options & { readonly format?: string }) => Promise<unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: it is how the package exports.
  export default jsonld;
}
