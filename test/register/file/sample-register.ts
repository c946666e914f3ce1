/** A register that somebody keeps by hand: odd spacing, comments, notes, an order of their own. */
export const SAMPLE_REGISTER = `<?xml version="1.0" encoding="UTF-8"?>
<!-- kept by hand -->
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <teiHeader><fileDesc><titleStmt><title>Persons &amp; places</title></titleStmt>
  <publicationStmt><p>none</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
 <standOff>
  <listPerson>
     <person xml:id="kim-il-sung"><!-- check the dates -->
        <persName type="main"><surname>Kim</surname>  <forename>Il Sung</forename></persName>
        <persName type="variant">Premier Kim</persName>
        <birth when="1912"/>
        <idno type="GND">118562053</idno>
     </person>
     <!-- of the brothers -->
     <person xml:id='dulles' cert="low"><persName>Dulles, John&#160;Foster</persName></person>
  </listPerson>
  <listPlace><place xml:id="pyongyang"><placeName>P&#8217;y&#x14F;ngyang</placeName><country>Korea</country></place></listPlace>
 </standOff>
</TEI>
`;
