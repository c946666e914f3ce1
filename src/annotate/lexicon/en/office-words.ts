/** Words of which a line with an office, a rank or an address of an office has at least one. */
export const officeWord =
  /\b(secretary|under secretary|assistant|deputy|minister|ministry|ambassador|consul|consulate|counsel(?:or|lor)?|attach[eé]|charg[eé]|director|chief|chairman|chairperson|chair|president|vice|general|lieutenant|lt|brigadier|brig|major|maj|colonel|col|captain|capt|commander|admiral|marshal|sergeant|commissioner|representative|delegate|delegation|member|head|officer|adviser|advisor|professor|editor|manager|governor|senator|congressman|judge|justice|bishop|archbishop|first secretary|embassy|legation|department|office|bureau|army|navy|air force|u\.?s\.?a\.?|u\.?s\.?n\.?|interpreter|rapporteur|clerk|recorder|administrator|superintendent|engineer|inspector|treasurer|registrar|auditor|surveyor|librarian|archivist|agent|attorney|solicitor|vicar|rector|dean|mayor|sheriff|esq)\b/i;

/** Ranks and forms of address before a name. */
export const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Hon|The Hon|Honorable|The Honorable|Prof|Professor|Gen|General|Lt|Lieutenant|Brig|Brigadier|Maj|Major|Col|Colonel|Capt|Captain|Adm|Admiral|Amb|Ambassador|Senator|President|Secretary|Minister|Comrade|H\.E|His Excellency|Her Excellency|M|Mme|Mlle|Herr|Frau|Signor|Se[nñ]or)\.?$/i;
