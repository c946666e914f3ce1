import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readPlainXml } from './plain/read-plain-xml.js';
import { judgeXmlEvents } from './saxes-events.js';
import type { XmlEventHandler } from './xml-event.js';
import { defaultXmlLimits, type XmlLimits } from './xml-limits.js';

/** What `parseXmlEvents` may be told besides the document. */
export interface ParseXmlOptions extends XmlLimits {
  /** The file as the user named it, for diagnostics. @default '-' */
  readonly source?: string;
}

/**
 * Calls `handler` for each start tag, end tag, text run, comment, instruction and doctype of `xml`, in order.
 *
 * Returns no diagnostic when the document is well-formed with namespaces, and one (`validate/not-well-formed`) when not;
 * events before that place have been sent. All offsets are UTF-16 code units into `xml`. No DTD and no external entity is
 * read; entities that the document declares itself are resolved within limits.
 *
 * Plain XML is read by our own reader, several times as fast as saxes. Where that one meets anything that it does not know to be
 * right, saxes reads the document from its beginning, passes over the events that were sent, goes on with the others, and judges.
 *
 * @example
 * parseXmlEvents('<p>Hi</P>', {}).length // 1
 */
export function parseXmlEvents(xml: string, handler: XmlEventHandler, options: ParseXmlOptions = {}): Diagnostic[] {
  const { source = '-', ...given } = options;
  const limits = { ...defaultXmlLimits, ...given };
  const { isComplete, made } = readPlainXml(xml, handler, limits);
  return isComplete ? [] : judgeXmlEvents(xml, passOver(made, handler), { source, limits });
}

/** Returns a handler that keeps the first events to itself. */
function passOver(count: number, handler: XmlEventHandler): XmlEventHandler {
  if (count === 0) return handler;
  let left = count;
  const behind =
    <Event extends unknown[]>(pass: ((...event: Event) => void) | undefined) =>
    (...event: Event): void => {
      if (left > 0) left -= 1;
      else pass?.(...event);
    };
  return {
    startElement: behind(handler.startElement?.bind(handler)),
    endElement: behind(handler.endElement?.bind(handler)),
    text: behind(handler.text?.bind(handler)),
    comment: behind(handler.comment?.bind(handler)),
    instruction: behind(handler.instruction?.bind(handler)),
    doctype: behind(handler.doctype?.bind(handler)),
  };
}
