/** Somebody's words whose narrator is looked for. */
interface Told {
  cue: string;
}

/** Follows what a narrator says around utterances, in the order of the text. */
export interface Narrator {
  startBlock(): void;
  startUtterance(utterance: Told): void;
  endUtterance(): void;
  tell(words: string): void;
}

/** A sentence ends here; not after a form of address or an initial. */
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Messrs|Mme|Dr|Gen|Adm|Amb|Sen|Gov|St|\p{Lu}))[.?!…]["”’')]*\s/u;

/** More of a sentence than this need not be kept to see how it leads up to an utterance. */
const LONGEST = 2000;

/** What is known on one level: in the text itself, or inside an utterance. */
interface Level {
  /** The narrator's words since the last block, utterance or end of a sentence. */
  before: string;
  /** The utterance that has just ended without words before it, and what stands behind it so far. */
  behind?: { readonly utterance: Told; words: string } | undefined;
}

/**
 * Returns a listener that gives each utterance its `cue`: the narrator's words in the same sentence before it, or, where there
 * are none, right behind it. An utterance inside another has that one's speaker as its narrator.
 *
 * ```
 * The time was short. He said that <said>…</said>      <said>“Is it?”</said> he asked.
 *                     ^^^^^^^^^^^^                                           ^^^^^^^^
 * ```
 */
export function createNarrator(): Narrator {
  const levels: Level[] = [{ before: '' }];
  const here = (): Level => levels.at(-1) ?? { before: '' };
  return {
    startBlock() {
      settle(here());
      here().before = '';
    },
    startUtterance(utterance) {
      settle(here());
      if (utterance.cue === '') utterance.cue = clean(here().before);
      here().before = '';
      here().behind = { utterance, words: '' };
      levels.push({ before: '' });
    },
    endUtterance() {
      settle(levels.pop() ?? { before: '' });
      const { behind } = here();
      if (behind && behind.utterance.cue !== '') here().behind = undefined;
    },
    tell(words) {
      const level = here();
      if (level.behind) level.behind.words += words;
      if (level.behind && (SENTENCE_END.test(`${level.behind.words} `) || level.behind.words.length > LONGEST))
        settle(level);
      level.before = `${level.before}${words}`.split(SENTENCE_END).at(-1)?.slice(-LONGEST) ?? '';
    },
  };
}

/** The utterance that ended last gets what stands behind it, when that goes on with its sentence. */
function settle(level: Level): void {
  const { behind } = level;
  level.behind = undefined;
  if (behind?.utterance.cue !== '') return;
  if (!/^\s?[,–—-]?\s?\p{Ll}/u.test(behind.words)) return;
  behind.utterance.cue = clean(
    `${behind.words} `
      .split(SENTENCE_END)[0]
      ?.split(/[:;]/)[0]
      ?.replace(/[.?!…]+\s*$/, '') ?? '',
  );
}

function clean(words: string): string {
  return /\p{L}/u.test(words) ? words.replace(/\s+/g, ' ').trim() : '';
}
