import type { Span } from '../../../model/span.js';
import type { JudgedQuotation } from '../quotations/classify-quotations.js';
import type { QuotationCue } from '../reported/read-sentence.js';
import { firstEndingAfter, type Mention } from '../words.js';
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
  /** Who did something in the sentence right before it, in the same paragraph: “Tommy chuckled. ‘I …’”. */
  readonly actor?: string | undefined;
  /** Does it follow another quotation, on a line of its own and with nothing between, as in a dialogue? */
  readonly isTurn?: boolean;
  readonly focus: Focus;
}

/** So far back in a dialogue the other speaker is looked for. */
const TURNS_BACK = 8;

/** Gives quotations their speakers in reading order; it remembers who spoke last, to whom, and who speaks a chain. */
export function createSpeakerNaming(
  text: string,
  mentions: readonly Mention[],
): (quotation: JudgedQuotation, context: QuotationContext) => NamedSpeaker {
  const chains = new Map<string, NamedSpeaker>();
  const turns: (string | undefined)[] = [];
  let spokenTo: string | undefined;
  let lastSpeaker: string | undefined;
  return (quotation, context) => {
    const chained = quotation.chain === undefined ? undefined : chains.get(quotation.chain);
    const called = calledByName(text, quotation.span, mentions);
    const named = chained ? { ...chained, how: 'goes on' } : decide(context, quotation.family === 'dash', called);
    if (quotation.chain !== undefined && !chained) chains.set(quotation.chain, withoutCue(named));
    if (named.speaker !== turns.at(-1) || named.speaker === undefined) turns.push(named.speaker);
    const addressee = named.addressee ?? called;
    const isSame = turns.length > 0 && named.speaker === lastSpeaker;
    lastSpeaker = named.speaker;
    // The pieces around a cue are spoken to the same person.
    spokenTo = addressee === named.speaker ? undefined : (addressee ?? (isSame ? spokenTo : undefined));
    return spokenTo === undefined ? named : { ...named, addressee: spokenTo };
  };

  function decide(
    { cue, subject, actor, isTurn, focus }: QuotationContext,
    isDash: boolean,
    called: string | undefined,
  ): NamedSpeaker {
    const addressee = cue?.addressee === undefined ? {} : { addressee: cue.addressee };
    if (cue?.speaker !== undefined) {
      const how = `cue "${text.slice(cue.cue.start, cue.cue.end).replace(/\s+/g, ' ')}"`;
      return { speaker: cue.speaker, cue: cue.cue, how, ...addressee };
    }
    if (cue !== undefined) return { cue: cue.cue, how: 'a cue whose subject nobody can tell', ...addressee };
    if (subject !== undefined) return { speaker: subject, how: 'whoever the sentence is about' };
    // Nobody calls himself by name: “Don't, Jo!” is not Jo's.
    if (actor !== undefined && actor !== called) return { speaker: actor, how: 'whoever acts right before it' };
    const speaker = byTurn(isTurn || isDash ? otherSpeaker() : turns.at(-2), focus, isDash, called);
    return { how: 'whose turn it is', ...(speaker === undefined ? {} : { speaker }) };
  }

  /** `other` where somebody is, else whoever is in mind; never the one whom the quotation calls by name. */
  function byTurn(
    other: string | undefined,
    focus: Focus,
    isDash: boolean,
    called: string | undefined,
  ): string | undefined {
    const inMind = isDash ? [] : [focus.speaker, focus.voice];
    if (called === undefined) return other ?? inMind.find((id) => id !== undefined);
    return [other, ...inMind, turns.at(-1), turns.at(-2)].find((id) => id !== undefined && id !== called);
  }

  /** In a dialogue of quotations alone: whoever was spoken to, else the last other speaker. */
  function otherSpeaker(): string | undefined {
    const last = turns.at(-1);
    if (spokenTo !== undefined && spokenTo !== last) return spokenTo;
    return turns.slice(-TURNS_BACK).findLast((id) => id !== undefined && id !== last);
  }
}

/** Whom a quotation calls by name: “My dear Mr. Bennet, have you heard”, “You forget, mamma”. */
function calledByName(text: string, { start, end }: Span, mentions: readonly Mention[]): string | undefined {
  for (let index = firstEndingAfter(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.span.start >= end) return undefined;
    if (mention.kind !== 'person' || mention.ref === undefined) continue;
    // “Bingley.” answers a question; it calls nobody.
    if (mention.span.end - mention.span.start > (end - start) / 2) continue;
    const before = text.slice(Math.max(start, mention.span.start - 24), mention.span.start);
    const after = text.slice(mention.span.end, Math.min(end, mention.span.end + 3));
    if (
      /(?:[,!?.—“"‘'«]|--)\s*(?:(?:my|oh|ah|well|no|yes|O|dear|old|good|poor|but|and|why),?\s+)*$/iu.test(before) &&
      /^\s*[,!?.;”"’'»]/.test(after)
    )
      return mention.ref;
  }
  return undefined;
}

function withoutCue({ cue: _, ...named }: NamedSpeaker): NamedSpeaker {
  return named;
}
