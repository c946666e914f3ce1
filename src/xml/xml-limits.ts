/** What a document may ask of the machine before it is refused. */
export interface XmlLimits {
  /** Elements inside one another; namespace look-up costs as much for each element as it is deep. @default 1000 */
  readonly maxDepth?: number;
  /** Code units of the whole document. @default 400 million */
  readonly maxLength?: number;
  /** Code units of one tag, text run, comment or instruction. @default 8 million */
  readonly maxTokenLength?: number;
  /** Code units that all entity references together may stand for. @default 1 million */
  readonly maxExpansion?: number;
}

/** The limits that hold when nobody says otherwise. */
export const defaultXmlLimits: Required<XmlLimits> = {
  maxDepth: 1000,
  maxLength: 400_000_000,
  maxTokenLength: 8_000_000,
  maxExpansion: 1_000_000,
};
