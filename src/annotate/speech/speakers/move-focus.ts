import { sayingAt } from '../saying-forms.js';
import type { Word } from '../words.js';
import type { Focus } from './focus.js';
import type { Referent } from './resolve-phrase.js';

/** Who is in mind after the sentence: its subject when nobody spoke; the first person named when nobody is. */
export function settleFocus(focus: Focus, words: readonly Word[], subject: Referent | undefined): Focus {
  const acted = subject ? shiftFocus(focus, subject, undefined, false) : focus;
  const spoke =
    subject?.isPerson === true &&
    subject.id !== focus.voice &&
    words.some((_, at) => sayingAt(words, at)?.form === 'past');
  const next = spoke ? { ...acted, partner: subject.id } : acted;
  return next.person === undefined ? shiftFocus(next, firstPerson(words), undefined, false) : next;
}

function firstPerson(words: readonly Word[]): Referent | undefined {
  const mention = words.find((word) => word.mention?.kind === 'person' && word.mention.ref)?.mention;
  return mention?.ref === undefined ? undefined : { id: mention.ref, isPerson: true };
}

/** Who is in mind after somebody spoke or acted. */
export function shiftFocus(focus: Focus, who: Referent | undefined, to: Referent | undefined, speaks = true): Focus {
  let next = focus;
  if (who && who.id !== focus.voice) next = who.isPerson ? { ...next, person: who.id } : { ...next, body: who.id };
  for (const each of [to, who])
    if (each?.isPerson && each.id !== focus.voice) next = { ...next, recent: remember(next, each.id) };
  if (who && speaks) next = { ...next, speaker: who.id };
  if (speaks && focus.voice !== undefined) next = { ...next, ...partnerAfter(focus, who, to) };
  if (to) next = { ...next, addressee: to.id };
  if (to?.isPerson && to.id !== focus.voice && who?.id === focus.voice) next = { ...next, person: to.id };
  return next;
}

/** Whoever else the sentence names is kept in mind too, behind those who acted or spoke. */
export function keepNamed(focus: Focus, words: readonly Word[]): Focus {
  let { recent = [] } = focus;
  for (const { mention } of words)
    if (mention?.kind === 'person' && mention.ref && mention.ref !== focus.voice && !recent.includes(mention.ref))
      recent = [...recent.slice(0, MEMORY - 1), mention.ref];
  return recent === focus.recent || recent.length === 0 ? focus : { ...focus, recent };
}

/** So many persons a reader keeps in mind. */
const MEMORY = 8;

function remember({ recent = [] }: Focus, id: string): readonly string[] {
  return recent[0] === id ? recent : [id, ...recent.filter((each) => each !== id)].slice(0, MEMORY);
}

/** With whom the author talks after somebody spoke: whoever spoke, or whom the author spoke to. */
function partnerAfter({ voice }: Focus, who: Referent | undefined, to: Referent | undefined): Pick<Focus, 'partner'> {
  const other = who?.id === voice ? to : who;
  return other?.isPerson && other.id !== voice ? { partner: other.id } : {};
}

/** Whoever is met is the one who speaks next. */
export function meetPerson(focus: Focus, met: Referent | undefined): Focus {
  if (!met || met.id === focus.voice) return focus;
  return { ...focus, person: met.id, speaker: met.id, partner: met.id, recent: remember(focus, met.id) };
}
