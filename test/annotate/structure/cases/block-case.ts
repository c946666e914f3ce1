/** A text and what must, or must not, be among its blocks: lines of `drawBlocks` without their indentation; `hasNot` names kinds. */
export interface BlockCase {
  readonly name: string;
  readonly text: string;
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}
