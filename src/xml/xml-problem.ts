/** Why a document cannot be read on, and where: thrown to leave the parser, never to a caller. */
export class XmlProblem extends Error {
  constructor(
    readonly problem: string,
    /** Offsets into the source; without, the place where the parser stands. */
    readonly span?: { readonly start: number; readonly end: number },
    readonly hint?: string,
  ) {
    super(problem);
  }
}
