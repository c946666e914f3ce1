import { francAll } from 'franc';
import type { Certainty } from '../model/certainty.js';
import type { TextDocument } from '../model/text-document.js';

/** A text's language as a BCP 47 tag, and why we think so. */
export interface DetectedLanguage {
  /** `und` when nothing tells. */
  readonly lang: string;
  readonly certainty: Certainty;
  /** What decided, as a short phrase for people. */
  readonly evidence: string;
}

/** Letters that a guess needs. */
const FEWEST = 40;
/** How like English a text with some English words must be, beside the likeliest language, to be taken for English. */
const NEAR_ENGLISH = 0.8;
/** The share of common English words that asks for this; a text in another language has fewer, or is far from English. */
const SOME_ENGLISH = 0.04;
/** Stretches of the body that are looked at, and their length: enough for a sure guess, whatever the size of the text. */
const SAMPLES = 4;
const SAMPLE_LENGTH = 1500;

/**
 * Returns the language of a document's body: what its metadata say, else what its letters do.
 *
 * The guess is made by franc, from the frequencies of three letters in a row; common English words settle it for terse English, such
 * as that of telegrams, which such frequencies take for other languages.
 *
 * @example
 * detectLanguage(readPlainText('Der Botschafter sagte, dass die Verhandlungen im nächsten Monat beginnen sollten.', { name: 'a', source: 'a.txt' }).document).lang // 'de'
 */
export function detectLanguage(document: TextDocument): DetectedLanguage {
  const { lang } = document.metadata;
  return lang ? { lang, certainty: 'high', evidence: 'given with the document' } : guessLanguage(document);
}

function guessLanguage({ text, bodyStart }: TextDocument): DetectedLanguage {
  const step = Math.max(SAMPLE_LENGTH, Math.floor((text.length - bodyStart) / SAMPLES));
  const samples = Array.from({ length: SAMPLES }, (_, at) =>
    text.slice(bodyStart + at * step, bodyStart + at * step + SAMPLE_LENGTH),
  );
  // Capitals throughout would look like another language's abbreviations.
  const sample = samples
    .join(' ')
    .toLowerCase()
    .replace(/\p{Cs}/gu, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST) return { lang: 'und', certainty: 'unknown', evidence: 'too short to tell' };
  const words = sample.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (share >= 0.12)
    return {
      lang: 'en',
      certainty: 'high',
      evidence: `${Math.round(share * 100)} % of the words are common English ones`,
    };
  const guesses = francAll(sample, { minLength: FEWEST });
  const [first, second] = guesses;
  if (!first || first[0] === 'und') return { lang: 'und', certainty: 'unknown', evidence: 'no language is like it' };
  const likeness = guesses.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (share >= SOME_ENGLISH && likeness >= NEAR_ENGLISH)
    return { lang: 'en', certainty: 'medium', evidence: 'some common English words, and letters near to English' };
  const isClear = (second?.[1] ?? 0) < 0.93;
  return {
    lang: toTag(first[0]),
    certainty: isClear && letters > 200 ? 'high' : 'medium',
    evidence: 'sequences of three letters',
  };
}

/** English words that no other language in Latin letters shares as common words. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and that this with which was were would should have has had been their they from his what when by his not will on is it as to be are about after against between but who there these she more because than its only before said he we you'.split(
    ' ',
  ),
);

/** What franc names by the single language where BCP 47 prefers the macrolanguage. */
const MACROLANGUAGES: Readonly<Record<string, string>> = {
  als: 'sq',
  cmn: 'zh',
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  ekk: 'et',
  lvs: 'lv',
  zsm: 'ms',
  azj: 'az',
  uzn: 'uz',
  khk: 'mn',
  plt: 'mg',
  swh: 'sw',
  ydd: 'yi',
  npi: 'ne',
  ory: 'or',
};

function toTag(code: string): string {
  return MACROLANGUAGES[code] ?? Intl.getCanonicalLocales(code)[0] ?? code;
}
