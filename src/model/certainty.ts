/** How sure the responsible agent is, in the TEI's words (`teidata.certainty`, used by `@cert`). */
export type Certainty = 'high' | 'medium' | 'low' | 'unknown';
