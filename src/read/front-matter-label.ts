import type { MetadataKey } from '../model/metadata.js';

/** What a label of front matter says about the value after it. */
export interface FrontMatterLabel {
  /** The label without its colon, in lower case. */
  readonly label: string;
  /** What the value is; absent when the header only keeps it as a note. */
  readonly key?: MetadataKey;
  /** Is it a label of an archive's description, one that the documents themselves do not use? @default false */
  readonly archival?: boolean;
  /** May the value run over several paragraphs? @default false */
  readonly long?: boolean;
}
