/** A line that says who may read the document and nothing else, spaced letters allowed ("C O N F I D E N T I A L"). */
export const classificationMark =
  /^(?:(?:top ?secret|secret|confidential|restricted|unclassified|declassified|limited official use|official use only|eyes only|personal|private|streng geheim|geheim|vertraulich|t o p s e c r e t|s e c r e t|c o n f i d e n t i a l|u n c l a s s i f i e d)(?:[/ ,–-]+|$))+(?:(?:sensitive|nodis|exdis|limdis|nofor?n|noforn|roger channel|eyes only|personal|cosmic|nato)(?:[/ ,–-]+|$))*$/i;
