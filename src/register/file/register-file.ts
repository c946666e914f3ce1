import type { RegisterEntry } from '../../model/register.js';
import type { ElementPlace } from './locate-elements.js';

/** An entry of a register file, with the place where it stands. */
export interface FileEntry extends RegisterEntry {
  /** The id of the entry that this one is the same as, by a person's decision; mentions belong to that one. */
  readonly sameAs?: string;
  /** Place of its element in `RegisterFile.places`. */
  readonly element: number;
}

/** A register file as read: its characters, its entries, and where everything is. */
export interface RegisterFile {
  /** The file as the user named it, for messages. */
  readonly source: string;
  readonly text: string;
  /** In the order of the file. */
  readonly entries: readonly FileEntry[];
  /** Every element of the file in document order. */
  readonly places: readonly ElementPlace[];
  /** Every xml:id of the file, also of elements that are no entries. */
  readonly ids: ReadonlySet<string>;
}
