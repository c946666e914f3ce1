import { type Code, declarationOf } from '../../diagnostics/codes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { RelaxNgSchema } from '../../schema/relax-ng/compile.js';
import { guidelinesOn } from '../grammar/guidelines.js';

/** What lies behind a code, for people who meet it for the first time. */
const lessons: Readonly<Partial<Record<Code, string>>> = {
  'validate/not-well-formed':
    'XML is a tree: every start tag has its end tag, tags do not overlap, attribute values stand in quotation marks, and "&" and "<" are written "&amp;" and "&lt;" in text. Until this holds, nothing else can be judged, so mend it first; later messages may vanish.',
  'validate/duplicate-id':
    'An xml:id names one element of the file, so that pointers can find it. Two elements with one name leave a pointer undecided. Rename one, and check the pointers that meant it.',
  'validate/pointer-dangling':
    'A value such as "#kim" points to the element of this file whose xml:id is "kim". There is none: the id is spelt otherwise, is missing in the register, or stands in another file, whose name then comes before "#".',
  'validate/pointer-bare':
    'A pointer into the same file is "#" and the xml:id. Without "#" it is the name of a file beside this one, which no program will find.',
  'validate/grammar-root':
    'A TEI file begins with "TEI" (one text) or "teiCorpus" (several). A fragment cannot be judged alone.',
  'validate/grammar-namespace':
    'The namespace says whose vocabulary a name belongs to. All TEI elements are in "http://www.tei-c.org/ns/1.0"; one declaration on the root element serves the whole file. Without it, no name is a TEI name.',
  'validate/grammar-unknown-element':
    'The schema has no element of this name. XML distinguishes capitals ("persName" is not "persname"), and HTML names mean nothing in TEI. What the element was meant to be decides what to write; the element was read as the one suggested, or not at all.',
  'validate/grammar-element':
    'The element exists, and may not stand in this place. The schema says for each element what it may hold and in which order. Put it into an element that may hold it, move it, or choose another element for what you mean.',
  'validate/grammar-missing-element':
    'Something that must come first is not there. The message stands at the element that came too early; the missing one belongs before it.',
  'validate/grammar-incomplete':
    'The element ends before all that it must hold has come. The message stands at its end tag; what is missing belongs before it.',
  'validate/grammar-text':
    'Some elements hold only other elements: text in them needs one around it, for example a paragraph. White space is no text.',
  'validate/grammar-attribute':
    'The schema gives each element its attributes, and this is none of them. It may belong to another element, be spelt otherwise, or need its prefix: "xml:id", "xml:lang".',
  'validate/grammar-missing-attribute': 'The element says nothing without this attribute, so the schema asks for it.',
  'validate/grammar-inclusion':
    'XInclude is resolved by another tool before validation. What the included file would bring is not known here, so the element around it is not judged behind this place.',
  'validate/datatype-attribute':
    'The value has not the form that this attribute asks for. Programs read it: dates are ISO 8601 (year-month-day), ids are names without spaces, pointers begin with "#", and listed values are written exactly as listed. What the source says stays in the text.',
  'validate/datatype-text':
    'What this element holds is read by programs and must have a certain form; see the message for which.',
};

/** Returns a paragraph on what a code means and what to do about it; the message itself where there is nothing to add. */
export function explainCode(code: Code): string {
  return lessons[code] ?? declarationOf(code).message;
}

/**
 * Returns an explanation of one finding for `--explain`: what the code means, what the schema says of the element, and the section
 * of the Guidelines.
 */
export function explainFinding({ code, message }: Diagnostic, schema?: RelaxNgSchema): string {
  const parts = [explainCode(code)];
  for (const name of new Set([...message.matchAll(/"([A-Za-z]\w*)"/g)].map((match) => match[1] ?? ''))) {
    const said = schema?.documentation.get(name);
    const section = guidelinesOn(name);
    if (said !== undefined) parts.push(`${name}: ${said}`);
    if (section !== undefined) parts.push(`Guidelines on "${name}": section ${section.section}, ${section.url}`);
  }
  return parts.join('\n');
}
