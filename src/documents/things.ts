// The words of the slice that are stored: codes in the columns, sentences in texts/.

/** What a document is, as the one who adds it says. */
export const documentKinds = [
  'discharge_summary',
  'expert_report',
  'decision',
  'assessment',
  'letter',
  'picture',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Of one form. As large as every other file here may be. */
export const documentLimits = { most: 1, bytes: 10 * 1024 * 1024 }

/** In one plan: more is an archive, and a plan is not. */
export const mostDocuments = 200
