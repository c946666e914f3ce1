/** A short report with front matter, a name, a date and speech. */
export const REPORT = `Summary:

A talk about grain.

Original Language:

Albanian

ON THE TALK WITH THE AMBASSADOR

November 5, 1961

The ambassador arrived. Mr. Rusk said that the harvest in Albania had been good. He said, "We shall meet again."

The ambassador thanked him and left.
`;

/** A letter. */
export const LETTER = `London, May 3, 1848

Dear Sir,

I have your letter. Nothing has changed here.

Yours truly,

John Smith
`;

/** TEI by hand, without faults. */
export const TEI = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
<publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc></teiHeader>
<text><body><p>Nothing has changed.</p></body></text></TEI>
`;
