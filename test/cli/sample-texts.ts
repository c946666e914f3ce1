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

/** A schema that every document satisfies. */
export const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
  <define name="any"><element><anyName/><zeroOrMore><choice>
    <attribute><anyName/></attribute><text/><ref name="any"/>
  </choice></zeroOrMore></element></define></grammar>
`;

/** A schema that knows no `emph`. */
export const WITHOUT_EMPH = ANYTHING.replace(
  '<anyName/><zero',
  '<anyName><except><name ns="http://www.tei-c.org/ns/1.0">emph</name></except></anyName><zero',
);

/** Three documents in one file; in the second a quotation never closes. */
export const VOLUME = `98. Telegram From the Embassy in France to the Department of State

Paris, May 1, 1950

Ambassador Bruce said that Mr. Schuman would come. Bruce was sure of it[1].

[1] Not printed.

99. Memorandum of Conversation

Washington, May 3, 1950

Mr. Acheson asked Ambassador Bruce whether Schuman had come. "He has,

"and he will stay," Bruce said. “It never closes.

102. Letter From the Secretary of State to Mr. Schuman

Dear Mr. Schuman:

I have your letter of May 2, 1950.

Dean Acheson
`;
