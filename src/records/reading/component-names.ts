/** The components between whose tags words stand; `vocabulary.test.ts` holds them against the components. */
export const WITH_WORDS: readonly string[] = [
  ...['Answer', 'Evidence', 'EvidenceAgainst', 'EvidenceFor', 'Flow', 'KeyFigures'],
  ...['Literal', 'Note', 'Quote', 'Term', 'Verdicts', 'Voices'],
];

/** Components that hold no words, and end in themselves. */
export const WITHOUT_WORDS: readonly string[] = [
  ...['Chapters', 'Chart', 'Cite', 'Claim', 'Claims', 'Crossing', 'Dates', 'Fact', 'Image', 'Literals', 'Makers'],
  ...['Map', 'Measures', 'Spark', 'Table', 'Timeline'],
];
