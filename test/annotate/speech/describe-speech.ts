import { speech } from '../../../src/annotate/speech/speech.js';
import type { Annotation } from '../../../src/model/annotation.js';
import type { TextDocument } from '../../../src/model/text-document.js';

/** A document that is nothing but `text`. */
export function plainDocument(text: string): TextDocument {
  return { name: 'sample', source: 'sample.txt', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
}

/** Reads names written as `<Kim>`: takes the brackets out and marks what stood between as persons (`<event:…>` as events), ids in small letters. */
export function readNamed(marked: string): { text: string; mentions: Annotation[] } {
  const mentions: Annotation[] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]+>)/)) {
    const [, kind = 'person', name] = /^<(?:(event):)?(.+)>$/.exec(part) ?? [];
    if (name !== undefined) {
      const ref = name.toLowerCase().replace(/\W+/g, '-');
      const span = { start: text.length, end: text.length + name.length };
      mentions.push({
        kind: kind as 'person' | 'event',
        span,
        ref,
        resp: 'test',
        certainty: 'high',
        rule: 'test/test',
        evidence: 'test',
      });
    }
    text += name ?? part;
  }
  return { text, mentions };
}

/** What the speech layer says of a text with names in angle brackets: one line a mark, `kind speaker to addressee: words`. */
export function describeSpeech(marked: string): readonly string[] {
  const { text, mentions } = readNamed(marked);
  return speech.annotate(plainDocument(text), mentions).annotations.map((each) => {
    const words = text.slice(each.span.start, each.span.end).replace(/\s+/g, ' ');
    if (each.kind === 'aside') return `${each.manifestation} ${each.agent ?? '?'}: ${words}`;
    if (each.kind === 'note') return `${each.type}: ${words}`;
    if (each.kind !== 'speech') return `${each.kind}: ${words}`;
    const to = each.addressees ? ` to ${each.addressees.join('+')}` : '';
    const kind = each.direct ? 'direct' : each.continued ? 'continued' : 'reported';
    return `${kind} ${each.speaker ?? '?'}${to}: ${words}`;
  });
}
