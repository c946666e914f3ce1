/**
 * What may follow a verb of saying:
 *
 * - `clause`: a clause, with "that" or without; `that`: a clause only with "that"
 * - `question`: a clause with whether, if, or a wh-word
 * - `person`: the person spoken to, before the clause ("told him that"); `to`: the same after "to" ("said to him that")
 * - `quote`: a quotation
 * - `thought`: the verb says what somebody thinks; a report only of others' thoughts, or in the past
 * - `weak`: only sometimes a verb of saying; wants a person or body as its subject and "that" or a quotation
 */
export type SayingFrame = 'clause' | 'that' | 'question' | 'person' | 'to' | 'quote' | 'thought' | 'weak';

/** A verb of saying: its forms (base, -s, past, -ing, participle where it differs) and its syntax. */
export interface SayingVerb {
  readonly forms: readonly string[];
  readonly frames: readonly SayingFrame[];
}

/** Frames, then verbs with their irregular forms; regular ones are built from the base. */
const TABLE: readonly (readonly [string, string])[] = [
  ['clause question to quote', 'say/says/said/saying'],
  ['clause question person quote', 'tell/tells/told/telling'],
  [
    'clause question to quote',
    'state reply/replies/replied/replying respond add/adds/added/adding declare report remark comment repeat reiterate explain',
  ],
  [
    'clause question person quote',
    'answer inform/informs/informed/informing assure remind/reminds/reminded/reminding notify/notifies/notified/notifying advise warn/warns/warned/warning reassure persuade convince caution',
  ],
  [
    'question person quote',
    'ask/asks/asked/asking inquire enquire query/queries/queried/querying wonder/wonders/wondered/wondering',
  ],
  [
    'clause to quote',
    'assert/asserts/asserted/asserting maintain/maintains/maintained/maintaining contend/contends/contended/contending argue claim/claims/claimed/claiming insist/insists/insisted/insisting',
  ],
  [
    'clause to quote',
    'stress/stresses/stressed/stressing emphasize emphasise underline underscore announce predict/predicts/predicted/predicting confirm/confirms/confirmed/confirming',
  ],
  [
    'clause question to quote',
    'indicate note observe mention/mentions/mentioned/mentioning point-out/points-out/pointed-out/pointing-out suggest/suggests/suggested/suggesting',
  ],
  [
    'clause to quote',
    'admit/admits/admitted/admitting concede acknowledge deny/denies/denied/denying agree/agrees/agreed/agreeing promise confess/confesses/confessed/confessing pledge vow/vows/vowed/vowing swear/swears/swore/swearing/sworn',
  ],
  [
    'clause to quote',
    'propose recommend/recommends/recommended/recommending urge request/requests/requested/requesting demand/demands/demanded/demanding conclude speculate allege imply/implies/implied/implying volunteer/volunteers/volunteered/volunteering opine interject/interjects/interjected/interjecting exclaim/exclaims/exclaimed/exclaiming',
  ],
  [
    'clause thought quote',
    'think/thinks/thought/thinking believe/believes/believed feel/feels/felt hope/hopes/hoped/hoping doubt/doubts/doubted/doubting fear/fears/feared expect/expects/expected',
  ],
  ['that weak', 'recall/recalls/recalled/recalling hold/holds/held estimate anticipate'],
  [
    'that weak thought',
    'recognize realize understand/understands/understood appreciate consider/considers/considered/considering',
  ],
  [
    'that weak to',
    'stipulate disclose reveal/reveals/revealed/revealing communicate convey/conveys/conveyed/conveying certify/certifies/certified testify/testifies/testified write/writes/wrote/writing/written cable telegraph relay/relays/relayed hint/hints/hinted/hinting complain/complains/complained/complaining object/objects/objected/objecting protest/protests/protested/protesting charge/charges/charged/charging retort/retorts/retorted/retorting rejoin/rejoins/rejoined counter/counters/countered/countering proclaim/proclaims/proclaimed/proclaiming affirm/affirms/affirmed/affirming reaffirm/reaffirms/reaffirmed/reaffirming postulate intimate boast/boasts/boasted/boasting signal/signals/signaled/signalled guarantee/guarantees/guaranteed clarify/clarifies/clarified/clarifying decide direct/directs/directed',
  ],
  ['clause person', 'accuse/accuses/accused/accusing'],
  ['clause to', 'talk/talks/talked/talking speak/speaks/spoke/speaking'],
  [
    'quote weak',
    'cry/cries/cried/crying shout/shouts/shouted/shouting whisper/whispers/whispered/whispering murmur/murmurs/murmured/murmuring mutter/mutters/muttered/muttering continue continues/continued read/reads call/calls/called/calling return/returns/returned/returning laugh/laughs/laughed/laughing sigh/sighs/sighed ejaculate begin/begins/began go-on/goes-on/went-on/going-on resume demand pursue put-in/puts-in quote conclude',
  ],
  [
    'quote weak',
    'interrupt/interrupts/interrupted/interrupting interpose commence venture hazard/hazards/hazarded/hazarding grunt/grunts/grunted/grunting snigger/sniggers/sniggered/sniggering titter/titters/tittered/tittering sniff/sniffs/sniffed/sniffing breathe reflect/reflects/reflected/reflecting cut-in/cuts-in question/questions/questioned/questioning grumble growl/growls/growled/growling bellow/bellows/bellowed/bellowing drawl/drawls/drawled/drawling tease sneer/sneers/sneered/sneering persist/persists/persisted/persisting muse instruct/instructs/instructed/instructing groan/groans/groaned/groaning moan/moans/moaned/moaning gasp/gasps/gasped/gasping snap/snaps/snapped/snapping scream/screams/screamed/screaming yell/yells/yelled/yelling roar/roars/roared/roaring hiss plead/pleads/pleaded/pleading beg/begs/begged/begging stammer/stammers/stammered/stammering falter/falters/faltered/faltering chuckle sob/sobs/sobbed/sobbing croak/croaks/croaked/croaking snort/snorts/snorted/snorting pant/pants/panted/panting wail/wails/wailed/wailing whine squeal/squeals/squealed/squealing shriek/shrieks/shrieked/shrieking thunder/thunders/thundered/thundering echo/echoes/echoed/echoing chime-in/chimes-in/chimed-in break-in/breaks-in/broke-in break-out/breaks-out/broke-out strike-in/strikes-in/struck-in burst-out/bursts-out/burst-out sing/sings/sang/singing command/commands/commanded/commanding smile grin/grins/grinned/grinning giggle simper/simpers/simpered/simpering lisp/lisps/lisped/lisping soothe coax prompt/prompts/prompted/prompting correct/corrects/corrected/correcting admonish rebuke scold/scolds/scolded/scolding taunt/taunts/taunted/taunting jeer/jeers/jeered/jeering mock/mocks/mocked/mocking quaver/quavers/quavered/quavering',
  ],
];

/** The verbs of saying, each once. */
export const SAYING_VERBS: readonly SayingVerb[] = TABLE.flatMap(([frames, verbs]) =>
  verbs.split(' ').map((verb) => {
    const forms = verb.includes('/') ? verb.split('/') : regularForms(verb);
    return { forms: forms.map((form) => form.replace('-', ' ')), frames: frames.split(' ') as SayingFrame[] };
  }),
);

/** The past forms, of one word, of the verbs that stand beside quotations: “…,” said X. */
export const PAST_OF_QUOTING: ReadonlySet<string> = new Set(
  SAYING_VERBS.filter(({ frames }) => frames.includes('quote')).flatMap(({ forms: [, , past] }) => past ?? []),
);

function regularForms(base: string): string[] {
  const stem = base.replace(/e$/, '');
  return [base, /(?:ss|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

/**
 * Nouns whose that-clause says what somebody said: "his statement that …". Whose it is: a possessive before, "of X" or
 * "by X" after, or else the subject ("expressed the hope that").
 */
export const SAYING_NOUNS: readonly string[] = [
  ...['statement', 'remark', 'comment', 'suggestion', 'proposal', 'recommendation', 'request', 'announcement'],
  ...['assurance', 'assertion', 'claim', 'contention', 'argument', 'accusation', 'allegation', 'charge', 'promise'],
  ...['declaration', 'warning', 'reply', 'answer', 'conclusion', 'insistence', 'opinion', 'view', 'belief', 'hope'],
  ...['conviction', 'impression', 'feeling', 'judgment', 'judgement', 'understanding', 'report', 'news', 'reminder'],
  ...['expectation', 'fear', 'regret', 'doubt', 'thought', 'estimate', 'prediction', 'stipulation', 'denial'],
  ...['realization', 'recognition', 'reaction', 'line', 'theme', 'thesis'],
  ...['admission', 'indication', 'observation', 'position', 'confidence', 'satisfaction', 'desire', 'concern'],
];

/** Verbs that make a clause of saying with such a noun: "expressed the hope that", "took the position that". */
export const NOUN_VERBS =
  /^(?:express(?:es|ed|ing)?|voice[sd]?|voicing|stat(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took|g[ai]ve[sn]?|giving|reiterat(?:e|es|ed|ing)|ventur(?:e|es|ed|ing)|h[ae]ld|offer(?:s|ed|ing)?|convey(?:s|ed|ing)?|repeat(?:s|ed|ing)?|ma[dk]e|mak(?:es|ing)|indicat(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|appreciat(?:e|es|ed|ing)|emphasiz(?:e|es|ed|ing)|stress(?:es|ed|ing)?|comment(?:ed|ing)? on|refer(?:red|ring) to|mention(?:s|ed|ing)?)$/;
