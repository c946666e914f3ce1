/** Who is in the reader's mind at some point of a text, as far as pronouns and sentences without a subject need it. */
export interface Focus {
  /** Whose "I" it is: the author's, or the quoted speaker's. */
  readonly voice: string | undefined;
  /** The last person who was the subject of a main clause or spoke; never the voice. */
  readonly person?: string;
  /** The persons in mind, the latest first; never the voice. */
  readonly recent?: readonly string[];
  /** The last body or country that was. */
  readonly body?: string;
  /** The last speaker of a main clause, whoever it is. */
  readonly speaker?: string;
  /** Does the author take part in the talk ("I told him")? */
  readonly isConversation?: boolean;
  /** With whom the author talks: the other one of the last exchange of words. */
  readonly partner?: string;
  /** The person last spoken to. */
  readonly addressee?: string;
}
