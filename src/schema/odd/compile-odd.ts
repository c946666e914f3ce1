import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { customize, type SchemaModel } from './customize.js';
import { readOdd, type SpecificationLibrary } from './read-odd.js';
import { writeRelaxNg } from './write-relax-ng.js';
import { writeSchematron } from './write-schematron.js';

/** How an ODD is compiled. */
export interface CompileOddOptions {
  /** The ODD's file as the user named it. @default 'schema.odd' */
  readonly source?: string;
  /** What the ODD customizes: the TEI's own specifications. @default none, for an ODD that is complete in itself */
  readonly library?: SpecificationLibrary | undefined;
}

/** What one ODD gives. */
export interface CompiledOdd {
  readonly model: SchemaModel;
  /** RELAX NG, XML syntax. */
  readonly relaxNg: string;
  /** ISO Schematron for XSLT 3. */
  readonly schematron: string;
  /** What in the ODD could not be followed. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles an ODD to RELAX NG and Schematron.
 *
 * @throws {TeiError} `odd/incorrect` when it is not well-formed or has no `schemaSpec`.
 * Source: TEI Guidelines, chapters TD and USE.
 */
export function compileOdd(text: string, { source = 'schema.odd', library }: CompileOddOptions = {}): CompiledOdd {
  const { model, diagnostics } = customize(readOdd(text, source), library);
  const grammar = writeRelaxNg(model, { source });
  return {
    model,
    relaxNg: grammar.text,
    schematron: writeSchematron(model),
    diagnostics: [...diagnostics, ...grammar.diagnostics],
  };
}
