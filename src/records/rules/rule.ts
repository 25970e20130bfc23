/** Whether a broken rule stops the build or is only told. */
export type Severity = 'error' | 'warning';

/** A rule of the content check, in the words in which content/README.md lists it. */
export interface Rule {
  severity: Severity;
  /** What must hold, as a sentence for an editor. */
  says: string;
  /** A short text that breaks the rule. */
  bad: string;
  /** The same text put right. */
  good: string;
}
