import type { Span } from '../../../model/span.js';
import type { JudgedQuotation } from '../quotations/classify-quotations.js';
import type { QuotationCue } from '../reported/read-sentence.js';
import type { Focus } from './focus.js';

/** Who speaks a quotation, as far as somebody can tell, and how that was found. */
export interface NamedSpeaker {
  readonly speaker?: string;
  readonly addressee?: string;
  readonly cue?: Span;
  readonly how: string;
}

/** What is known when a quotation is to get its speaker. */
export interface QuotationContext {
  readonly cue: QuotationCue | undefined;
  /** Whom the sentence around it is about. */
  readonly subject: string | undefined;
  readonly focus: Focus;
}

/** Gives quotations their speakers in reading order; it remembers who spoke last and who speaks a chain. */
export function createSpeakerNaming(
  text: string,
): (quotation: JudgedQuotation, context: QuotationContext) => NamedSpeaker {
  const chains = new Map<string, NamedSpeaker>();
  const turns: string[] = [];
  return (quotation, context) => {
    const chained = quotation.chain === undefined ? undefined : chains.get(quotation.chain);
    const named = chained ? { ...chained, how: 'goes on' } : decide(context, quotation.family === 'dash');
    if (quotation.chain !== undefined && !chained) chains.set(quotation.chain, withoutCue(named));
    if (named.speaker !== undefined && named.speaker !== turns.at(-1)) turns.push(named.speaker);
    return named;
  };

  function decide({ cue, subject, focus }: QuotationContext, isDialogue: boolean): NamedSpeaker {
    const addressee = cue?.addressee === undefined ? {} : { addressee: cue.addressee };
    if (cue?.speaker !== undefined) {
      const how = `cue "${text.slice(cue.cue.start, cue.cue.end).replace(/\s+/g, ' ')}"`;
      return { speaker: cue.speaker, cue: cue.cue, how, ...addressee };
    }
    if (cue !== undefined) return { cue: cue.cue, how: 'a cue whose subject nobody can tell', ...addressee };
    if (subject !== undefined) return { speaker: subject, how: 'whoever the sentence is about' };
    // In a dialogue of quotations alone, the two last speakers take turns.
    const speaker = turns.at(-2) ?? (isDialogue ? undefined : (focus.speaker ?? focus.voice));
    return { how: 'whose turn it is', ...(speaker === undefined ? {} : { speaker }), ...addressee };
  }
}

function withoutCue({ cue: _, ...named }: NamedSpeaker): NamedSpeaker {
  return named;
}
