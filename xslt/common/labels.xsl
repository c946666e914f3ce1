<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="" exclude-result-prefixes="#all">

  <!-- The words that the page brings itself, in three languages; a project overrides v:label-table. -->
  <xsl:variable name="v:label-table" as="document-node()">
    <xsl:document>
      <word k="contents" en="Contents" de="Inhalt" fr="Table des matières"/>
      <word k="skip" en="Skip to the text" de="Zum Text" fr="Aller au texte"/>
      <word k="untitled" en="Untitled document" de="Dokument ohne Titel" fr="Document sans titre"/>
      <word k="author" en="Author" de="Autor" fr="Auteur"/>
      <word k="editor" en="Editor" de="Herausgeber" fr="Éditeur scientifique"/>
      <word k="date" en="Date" de="Datum" fr="Date"/>
      <word k="shelfmark" en="Shelfmark" de="Signatur" fr="Cote"/>
      <word k="citation" en="Source" de="Quelle" fr="Source"/>
      <word k="source" en="Source" de="Quelle" fr="Source"/>
      <word k="funder" en="Funded by" de="Gefördert durch" fr="Financé par"/>
      <word k="sponsor" en="Sponsor" de="Träger" fr="Sous le patronage de"/>
      <word k="principal" en="Principal investigator" de="Projektleitung" fr="Direction du projet"/>
      <word k="publisher" en="Publisher" de="Verlag" fr="Éditeur"/>
      <word k="licence" en="Licence" de="Lizenz" fr="Licence"/>
      <word k="availability" en="Availability" de="Verfügbarkeit" fr="Disponibilité"/>
      <word k="abstract" en="Summary" de="Zusammenfassung" fr="Résumé"/>
      <word k="language" en="Language" de="Sprache" fr="Langue"/>
      <word k="original-language" en="Original language" de="Originalsprache" fr="Langue originale"/>
      <word k="keywords" en="Keywords" de="Schlagwörter" fr="Mots-clés"/>
      <word k="correspondence" en="Correspondence" de="Korrespondenz" fr="Correspondance"/>
      <word k="about" en="About this edition" de="Über diese Ausgabe" fr="À propos de cette édition"/>
      <word k="cite" en="Cite this document" de="Zitiervorschlag" fr="Citer ce document"/>
      <word k="notes" en="Notes" de="Anmerkungen" fr="Notes"/>
      <word k="note" en="Note" de="Anmerkung" fr="Note"/>
      <word k="back" en="Back to the text" de="Zurück zum Text" fr="Retour au texte"/>
      <word k="registers" en="Registers" de="Register" fr="Index"/>
      <word k="persons" en="Persons" de="Personen" fr="Personnes"/>
      <word k="organizations" en="Organizations" de="Organisationen" fr="Organisations"/>
      <word k="places" en="Places" de="Orte" fr="Lieux"/>
      <word k="events" en="Events" de="Ereignisse" fr="Événements"/>
      <word k="objects" en="Objects" de="Objekte" fr="Objets"/>
      <word k="names" en="Names" de="Namen" fr="Noms"/>
      <word k="speakers" en="Speakers" de="Sprecher" fr="Locuteurs"/>
      <word k="relations" en="Relations" de="Beziehungen" fr="Relations"/>
      <word k="witnesses" en="Witnesses" de="Textzeugen" fr="Témoins"/>
      <word k="bibliography" en="Bibliography" de="Literatur" fr="Bibliographie"/>
      <word k="perhaps" en="or perhaps" de="oder vielleicht" fr="ou peut-être"/>
      <word k="mention" en="mention" de="Erwähnung" fr="mention"/>
      <word k="mentions" en="mentions" de="Erwähnungen" fr="mentions"/>
      <word k="speech" en="speech" de="Rede" fr="prise de parole"/>
      <word k="speeches" en="speeches" de="Reden" fr="prises de parole"/>
      <word k="also" en="also" de="auch" fr="aussi"/>
      <word k="speaks" en="says" de="sagt" fr="dit"/>
      <word k="reported" en="reported" de="berichtet" fr="rapporté"/>
      <word k="continued" en="continued" de="fortgesetzt" fr="suite"/>
      <word k="direct" en="direct" de="direkt" fr="direct"/>
      <word k="who-speaks" en="Who speaks" de="Wer spricht" fr="Qui parle"/>
      <word k="to-whom" en="to" de="an" fr="à"/>
      <word k="network-title" en="Who addresses whom" de="Wer spricht zu wem" fr="Qui s’adresse à qui"/>
      <word k="network-caption" en="Who addresses whom: an arrow for each pair, with the number of utterances." de="Wer spricht zu wem: ein Pfeil je Paar, mit der Zahl der Äußerungen." fr="Qui s’adresse à qui : une flèche par paire, avec le nombre de prises de parole."/>
      <word k="network-others" en="Not shown:" de="Nicht gezeigt:" fr="Non montrés :"/>
      <word k="minutes" en="What was said" de="Was gesagt wurde" fr="Ce qui a été dit"/>
      <word k="in-order" en="In the order of the text" de="In der Folge des Textes" fr="Dans l’ordre du texte"/>
      <word k="nobody-speaks" en="Nobody speaks in this document." de="In diesem Dokument spricht niemand." fr="Personne ne parle dans ce document."/>
      <word k="unknown-speaker" en="Speaker unknown" de="Sprecher unbekannt" fr="Locuteur inconnu"/>
      <word k="uncertain" en="uncertain" de="unsicher" fr="incertain"/>
      <word k="legend" en="What the marks mean" de="Was die Zeichen bedeuten" fr="Signification des marques"/>
      <word k="legend-direct" en="Direct speech, in quotation marks in the source" de="Direkte Rede, in der Quelle in Anführungszeichen" fr="Discours direct, entre guillemets dans la source"/>
      <word k="legend-reported" en="Reported speech" de="Indirekte Rede" fr="Discours rapporté"/>
      <word k="legend-continued" en="The report goes on without a new verb of saying" de="Die Wiedergabe geht ohne neues Redeverb weiter" fr="Le discours rapporté se poursuit sans verbe introducteur"/>
      <word k="legend-name" en="A name; follows to the register" de="Ein Name; führt zum Register" fr="Un nom ; renvoie à l’index"/>
      <word k="legend-date" en="A date, with its value" de="Ein Datum mit seinem Wert" fr="Une date et sa valeur"/>
      <word k="legend-note" en="An insertion by an editor or translator" de="Ein Einschub der Herausgeber oder Übersetzer" fr="Une insertion de l’éditeur ou du traducteur"/>
      <word k="legend-aside" en="An aside: what happened while somebody spoke" de="Was geschah, während jemand sprach" fr="Ce qui se passait pendant la prise de parole"/>
      <word k="legend-uncertain" en="Uncertain: decided by a machine or doubted by an editor" de="Unsicher: maschinell entschieden oder angezweifelt" fr="Incertain : décidé par une machine ou mis en doute"/>
      <word k="legend-correction" en="A suggested reading; the source has another word" de="Lesevorschlag; die Quelle hat ein anderes Wort" fr="Lecture proposée ; la source porte un autre mot"/>
      <word k="legend-socalled" en="A word from which somebody keeps a distance" de="Ein Wort, von dem sich jemand distanziert" fr="Un mot dont on se distancie"/>
      <word k="legend-page" en="A page begins" de="Seitenbeginn" fr="Début de page"/>
      <word k="legend-add" en="Added in the source" de="In der Quelle hinzugefügt" fr="Ajouté dans la source"/>
      <word k="legend-del" en="Deleted in the source" de="In der Quelle getilgt" fr="Supprimé dans la source"/>
      <word k="legend-unclear" en="Hard to read" de="Schwer lesbar" fr="Peu lisible"/>
      <word k="legend-supplied" en="Supplied by an editor" de="Vom Herausgeber ergänzt" fr="Restitué par l’éditeur"/>
      <word k="legend-gap" en="Something is left out or unreadable" de="Auslassung oder unlesbare Stelle" fr="Omission ou passage illisible"/>
      <word k="legend-app" en="Variants: see the apparatus" de="Varianten: siehe Apparat" fr="Variantes : voir l’apparat"/>
      <word k="page" en="page" de="Seite" fr="page"/>
      <word k="page-break" en="page break" de="Seitenwechsel" fr="changement de page"/>
      <word k="inferred" en="inferred" de="erschlossen" fr="inféré"/>
      <word k="facsimile" en="Facsimile" de="Faksimile" fr="Fac-similé"/>
      <word k="iiif-manifest" en="IIIF manifest" de="IIIF-Manifest" fr="manifeste IIIF"/>
      <word k="zone" en="zone" de="Zone" fr="zone"/>
      <word k="zones" en="Zones" de="Zonen" fr="Zones"/>
      <word k="line" en="line" de="Zeile" fr="ligne"/>
      <word k="detail" en="detail" de="Ausschnitt" fr="détail"/>
      <word k="to-text" en="to the text" de="zum Text" fr="vers le texte"/>
      <word k="to-text-of-page" en="to the text of page" de="zum Text von Seite" fr="vers le texte de la page"/>
      <word k="image" en="image" de="Bild" fr="image"/>
      <word k="transcription" en="Transcription" de="Transkription" fr="Transcription"/>
      <word k="view-diplomatic" en="Show the text as written" de="Text wie geschrieben zeigen" fr="Afficher le texte tel qu’il est écrit"/>
      <word k="cast" en="Cast" de="Personenverzeichnis" fr="Personnages"/>
      <word k="apparatus" en="Apparatus" de="Apparat" fr="Apparat critique"/>
      <word k="omits" en="omits" de="fehlt" fr="omet"/>
      <word k="gap" en="gap" de="Lücke" fr="lacune"/>
      <word k="space" en="space" de="Leerraum" fr="blanc"/>
      <word k="pause" en="pause" de="Pause" fr="pause"/>
      <word k="source-has" en="The source has" de="Die Quelle hat" fr="La source porte"/>
      <word k="suggested" en="suggested" de="vorgeschlagen" fr="proposé"/>
      <word k="from" en="From" de="Von" fr="De"/>
      <word k="to" en="To" de="An" fr="À"/>
      <word k="born" en="born" de="geboren" fr="né(e)"/>
      <word k="died" en="died" de="gestorben" fr="mort(e)"/>
      <word k="sent" en="Sent" de="Gesendet" fr="Envoi"/>
      <word k="received" en="Received" de="Empfangen" fr="Réception"/>
      <word k="manuscript" en="Manuscript" de="Handschrift" fr="Manuscrit"/>
      <word k="msContents" en="Contents" de="Inhalt" fr="Contenu"/>
      <word k="msItem" en="Item" de="Stück" fr="Élément"/>
      <word k="msItemStruct" en="Item" de="Stück" fr="Élément"/>
      <word k="summary" en="Summary" de="Zusammenfassung" fr="Résumé"/>
      <word k="title" en="Title" de="Titel" fr="Titre"/>
      <word k="incipit" en="Incipit" de="Incipit" fr="Incipit"/>
      <word k="explicit" en="Explicit" de="Explicit" fr="Explicit"/>
      <word k="rubric" en="Rubric" de="Rubrik" fr="Rubrique"/>
      <word k="finalRubric" en="Final rubric" de="Schlussrubrik" fr="Rubrique finale"/>
      <word k="colophon" en="Colophon" de="Kolophon" fr="Colophon"/>
      <word k="filiation" en="Filiation" de="Filiation" fr="Filiation"/>
      <word k="textLang" en="Language" de="Sprache" fr="Langue"/>
      <word k="physDesc" en="Physical description" de="Äußere Beschreibung" fr="Description matérielle"/>
      <word k="support" en="Writing material" de="Beschreibstoff" fr="Support"/>
      <word k="extent" en="Extent" de="Umfang" fr="Étendue"/>
      <word k="collation" en="Collation" de="Lagen" fr="Composition des cahiers"/>
      <word k="foliation" en="Foliation" de="Foliierung" fr="Foliotation"/>
      <word k="condition" en="Condition" de="Zustand" fr="État"/>
      <word k="layoutDesc" en="Layout" de="Einrichtung" fr="Mise en page"/>
      <word k="layout" en="Layout" de="Einrichtung" fr="Mise en page"/>
      <word k="handDesc" en="Hands" de="Hände" fr="Mains"/>
      <word k="handNotes" en="Hands" de="Hände" fr="Mains"/>
      <word k="handNote" en="Hand" de="Hand" fr="Main"/>
      <word k="scriptDesc" en="Scripts" de="Schriften" fr="Écritures"/>
      <word k="scriptNote" en="Script" de="Schrift" fr="Écriture"/>
      <word k="typeDesc" en="Typefaces" de="Drucktypen" fr="Caractères"/>
      <word k="typeNote" en="Typeface" de="Drucktype" fr="Caractère"/>
      <word k="musicNotation" en="Music notation" de="Notation" fr="Notation musicale"/>
      <word k="decoDesc" en="Decoration" de="Buchschmuck" fr="Décoration"/>
      <word k="decoNote" en="Decoration" de="Buchschmuck" fr="Décoration"/>
      <word k="additions" en="Additions" de="Nachträge" fr="Additions"/>
      <word k="bindingDesc" en="Binding" de="Einband" fr="Reliure"/>
      <word k="binding" en="Binding" de="Einband" fr="Reliure"/>
      <word k="sealDesc" en="Seals" de="Siegel" fr="Sceaux"/>
      <word k="seal" en="Seal" de="Siegel" fr="Sceau"/>
      <word k="accMat" en="Accompanying material" de="Beigaben" fr="Documents joints"/>
      <word k="history" en="History" de="Geschichte" fr="Histoire"/>
      <word k="origin" en="Origin" de="Entstehung" fr="Origine"/>
      <word k="provenance" en="Provenance" de="Provenienz" fr="Provenance"/>
      <word k="acquisition" en="Acquisition" de="Erwerbung" fr="Acquisition"/>
      <word k="additional" en="Further information" de="Weitere Angaben" fr="Informations complémentaires"/>
      <word k="adminInfo" en="Custody and record" de="Verwaltung" fr="Gestion"/>
      <word k="recordHist" en="History of the record" de="Geschichte der Aufnahme" fr="Histoire de la notice"/>
      <word k="custodialHist" en="Custody" de="Aufbewahrung" fr="Conservation"/>
      <word k="custEvent" en="Treatment" de="Maßnahme" fr="Intervention"/>
      <word k="surrogates" en="Reproductions" de="Reproduktionen" fr="Reproductions"/>
      <word k="sound" en="sound" de="Ton" fr="son"/>
    </xsl:document>
  </xsl:variable>

  <!-- The language of the labels: what was asked for, else the text's if there are labels in it, else English. -->
  <xsl:variable name="v:label-language" as="xs:string"
    select="(($label-language, f:primary-language($v:text-language), 'en')[. = ('en', 'de', 'fr')])[1]"/>

  <xsl:variable name="v:labels" as="map(xs:string, xs:string)"
    select="map:merge($v:label-table ! * ! map:entry(string(@k), string(@*[local-name() eq $v:label-language])))"/>

  <!-- A label in the language of the page; an unknown key comes back in words, so that nothing is ever blank. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="if (map:contains($v:labels, $key)) then map:get($v:labels, $key) else lower-case(replace($key, '([a-z])([A-Z])', '$1 $2'))"/>
  </xsl:function>
</xsl:stylesheet>
