/** What the tests use of doiuse, which brings no declarations. */
declare module 'doiuse' {
  interface Usage {
    /** Id of the feature in caniuse's data. */
    feature: string;
    /** The asked for browsers that lack it, in words; empty where none does. */
    featureData: { missing?: string };
    usage: { toString(): string };
  }

  interface Options {
    browsers: readonly string[];
    ignore?: readonly string[];
    onFeatureUsage: (usage: Usage) => void;
  }

  /** A plugin of PostCSS. */
  export default class DoIUse {
    constructor(options: Options);
    readonly postcssPlugin: string;
  }
}
