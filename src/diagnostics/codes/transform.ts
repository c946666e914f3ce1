import type { CodeDeclaration } from '../codes.js';

/** Findings of the XSLT engine. */
export const transformCodes = {
  'transform/stylesheet-error': {
    severity: 'error',
    message: 'The stylesheet stopped: {problem}',
  },
  'transform/stylesheet-syntax': {
    severity: 'error',
    message: 'Cannot compile the stylesheet: {problem}',
  },
  'transform/too-large': {
    severity: 'error',
    message: 'Cannot transform a document of this size: it needs about {needed} MB of memory, and {free} MB are free',
    hint: 'Give Node more (NODE_OPTIONS=--max-old-space-size=8192), or make several documents of it (encode --split files)',
  },
  'transform/no-stylesheet': {
    severity: 'error',
    message: 'Cannot read the stylesheet "{file}": {reason}',
  },
  'transform/unknown-parameter': {
    severity: 'warning',
    message: 'The stylesheet has no parameter "{name}"; it was left aside',
    hint: 'Parameters of the stylesheets that come with teiwright are listed in xslt/README.md',
  },
  'transform/parameter-value': {
    severity: 'error',
    message: 'Cannot use "{value}" for the parameter "{name}": it must be {expected}',
  },
  'transform/result-outside': {
    severity: 'error',
    message: 'The stylesheet wants to write to "{uri}", outside "{folder}"; nothing was written',
    hint: 'Secondary results (xsl:result-document) must lie in the folder of the output, or in folders within it',
  },
  'transform/not-trusted': {
    severity: 'error',
    message: 'The stylesheet is not trusted, and may not have in it: {what}',
    hint: 'Give --trust, or "trusted: true" in a configuration, if you know who wrote it: it may then do what any program may',
  },
  'transform/no-java': {
    severity: 'error',
    message: 'Cannot use Saxon-HE: {reason}',
    hint: 'Install Java and Saxon-HE (Debian: default-jre-headless, libsaxonhe-java), or name its file in SAXON_JAR',
  },
  'transform/java-not-trusted': {
    severity: 'error',
    message: 'Cannot run a stylesheet that is not trusted in Saxon-HE, where it cannot be confined',
    hint: 'Give --trust if you know who wrote it, or leave --engine java out',
  },
  'transform/message': {
    severity: 'info',
    message: 'The stylesheet says: {text}',
  },
  'transform/unhandled-element': {
    severity: 'warning',
    message: 'No template is made for "{element}"; its text stands in the output without form',
    hint: 'Import the stylesheet and write a template for it, as xslt/README.md shows',
  },
} as const satisfies Readonly<Record<`transform/${string}`, CodeDeclaration>>;
