/** A mistake of YAML in an editor's words: where it is, what is wrong, and the line as it should be. */
export interface YamlMistake {
  /** Where in the text the line begins, or the sign that is wrong. */
  offset: number;
  what: string;
  remedy: string;
}

/** What may be wrong with a line, and how it would be right. */
export interface Guess {
  what: string;
  remedy: (mended: string) => string;
  mended: string;
  /** How many lines it takes the place of; one, if it is not said. */
  lines?: number;
  /** True where it counts for nothing that its keys stand nowhere else. */
  isSure?: true;
}
