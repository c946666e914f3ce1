/** A letter's address to its reader, from the start of a line to its comma or colon. */
export const salutation =
  /^[“"]?(?:(?:my )?(?:very )?dear(?:est)?\b[^.:;,!?\n]{0,60}(?:\b(?:Mr|Mrs|Ms|Dr|Messrs|St|Gen|Col|Sen|Prof|Hon|Jr|Sr)\.[^.:;,!?\n]{0,60})?|my (?:lords?|lady|ladies)|(?:reverend|honou?red|right honou?rable) sirs?|sir|sirs|gentlemen|madam|dear sirs?|ladies and gentlemen|your (?:excellency|majesty|highness|holiness|eminence|honou?r)|excellency|(?:mr|madam|mister)\.? (?:president|chairman|secretary|minister|speaker|prime minister|ambassador)|comrades?(?: \p{Lu}[^.:;,!?\n]{0,40})?|to whom it may concern)(?:[,:!]|\s?[—–]|\s-)/iu;

/** The phrase that ends a letter, from the start of a line; the name may follow on the same line. */
export const valediction =
  /^[“"]?(?:(?:and )?(?:believe me|i (?:am|remain|have the honou?r to (?:be|remain))|we (?:are|remain))\b[^.]{0,80}|with (?:(?:my|our|all|the|very|most) )*(?:(?:kind|kindest|warm|warmest|best|high|highest|cordial|friendly|deep|great|fraternal|communist|personal|every|renewed|sincere|good|and) )*(?:and (?:kind|warm|best|respectful) )?(?:personal |respectful )?(?:regards?|wishes|respects?|greetings?|esteem|love|thanks|appreciation|consideration|assurances?)\b[^.]{0,40}?|(?:(?:very|most|ever|as ever|always|yrs|yours|your|respectfully|sincerely|faithfully|truly|cordially|affectionately|fraternally|obediently|gratefully|devotedly|loving|affectionate|best|kind|kindest|warm|warmest|personal|regards|wishes|love|respectfully submitted|submitted|and|humble|obedient|servant|faithful|friend|son|daughter|brother|sister|aunt|uncle|mother|father|cousin|nephew|niece|wife|husband|old|dear|dearest|own|in haste|cheers|all) ?)+)(?:[,.—–]|$)/i;

/** Words of which one must stand in a valediction of many small words. */
export const valedictionCore =
  /\b(yours|yrs|sincerely|faithfully|truly|cordially|respectfully|affectionately|fraternally|obediently|affectionate|loving|obedient|regards?|wishes|respects?|greetings?|esteem|love|servant|believe me|i remain|i am|devotedly|gratefully|cheers|as ever|consideration|assurances?|thanks)\b/i;

/** What stands for a signature or says that there is one, as a whole line. */
export const signatureMark =
  /^(?:\[|\()?(?:signed|s|sgd\.?|\/s\/|signature|signature illegible|illegible signature|message unsigned|unsigned|no signature|l\.s\.|seal|initialed|initialled)(?:\]|\))?\.?$/i;

/** What stands before a signature on its line. */
export const signaturePrefix =
  /^(?:\/s\/|s\/|\[s\]|\(s\)|\[signed\]|\(signed\)|signed(?: by)?:?|sgd\.?:?|\(sgd\.?\))\s*/i;

/** A note under a signed letter. */
export const postscript = /^(?:P\. ?S\.?|P\.? ?P\. ?S\.?|PS|PPS|Postscript)\s*[.:—–-]*\s+\S/;

/** How a closing phrase starts whose words are set over several lines. */
export const steppedValediction =
  /^(?:and )?(?:(?:i|we) (?:am|are|remain|beg to remain|have the honou?r to (?:be|remain|subscribe))|believe me)\b.{0,60}$/i;
