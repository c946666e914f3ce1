/**
 * The attributes of TEI whose value is a pointer, or several (`teidata.pointer` in the Guidelines' own specifications).
 * In some elements `from`, `to` or `value` is something else; then it does not begin with `#`.
 */
export const pointerAttributes: ReadonlySet<string> = new Set(
  `active adj adjFrom adjTo ana calendar change children class code copyOf corresp datcat datingMethod datingPoint decls
   domains edRef end exclude fVal facs feats filter follow from fromUnit given hand inst lemmaRef location mergedIn mutual
   new next nymRef origin parent parts passive perf period prev property ref rendition replyTo require resp sameAs scheme
   scribeRef scriptRef select since source spanTo start synch target targetDatcat targetEnd to toUnit toWhom unitRef uri url
   value valueDatcat where who wit`.split(/\s+/),
);
