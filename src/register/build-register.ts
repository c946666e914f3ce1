import type { EntityKind, NameAnnotation, RoleAnnotation } from '../model/annotation/entity-annotation.js';
import type { Annotation } from '../model/annotation.js';
import type { Certainty } from '../model/certainty.js';
import type { Register, RegisterEntry } from '../model/register.js';
import type { TextDocument } from '../model/text-document.js';
import { AUTHOR } from './find-author.js';
import { evenSpace, isRole, readMentions } from './mention.js';

/** What is gathered of one entry before it is written. */
interface Draft {
  kind: EntityKind;
  first: number;
  forms: string[];
  canonical?: string;
  description?: string;
  certainties: Certainty[];
}

/**
 * Returns one entry for every id that an annotation points to, in the order of first mention: `ref` of names and
 * descriptions, speakers and addressees of speech, speakers of scare quotes, agents of asides.
 *
 * The entry's name is what a list or the text gives for it, else the longest form without titles; somebody without a name is
 * called by the description ("the ambassador"), and the author of an unsigned document "the author of the document". A body
 * that the text only calls by its kind ("Embassy") has no name either: in another document another one is meant.
 */
export function buildRegister(document: TextDocument, annotations: readonly Annotation[]): Register {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string, kind: EntityKind, at: number): Draft => {
    const draft = drafts.get(id) ?? {
      kind,
      first: at,
      forms: [],
      certainties: [],
    };
    draft.first = Math.min(draft.first, at);
    drafts.set(id, draft);
    return draft;
  };
  for (const { name, form } of readMentions(document, annotations))
    addName(draftOf(name.ref ?? '', name.kind, name.span.start), name, form);
  for (const role of annotations.filter(isRole))
    addRole(draftOf(role.ref ?? '', role.of, role.span.start), role, document);
  for (const { id, at } of agentsOf(annotations)) draftOf(id, 'person', at);
  drafts.delete('');
  return [...drafts].sort(([, a], [, b]) => a.first - b.first).map(([id, draft]) => describeEntry(id, draft));
}

function addName(draft: Draft, name: NameAnnotation, form: string): void {
  draft.kind = name.kind;
  draft.forms.push(form);
  draft.certainties.push(name.certainty);
  if (name.canonical !== undefined) draft.canonical ??= name.canonical;
}

function addRole(draft: Draft, role: RoleAnnotation, document: TextDocument): void {
  const words = evenSpace(document.text.slice(role.span.start, role.span.end));
  const isOwn = /^(?:our|their|your|my|his|her|the) /i.test(words);
  draft.description ??= isOwn ? words : `the ${words}`;
  draft.certainties.push(role.certainty);
}

/** Ids of those who speak, are spoken to or act, with the place where they first do. */
function agentsOf(annotations: readonly Annotation[]): readonly { readonly id: string; readonly at: number }[] {
  return annotations.flatMap((each) => {
    const ids =
      each.kind === 'speech'
        ? [each.speaker, ...(each.addressees ?? [])]
        : each.kind === 'scareQuote'
          ? [each.speaker]
          : each.kind === 'aside'
            ? [each.agent]
            : [];
    return ids.filter((id) => id !== undefined).map((id) => ({ id, at: each.span.start }));
  });
}

function describeEntry(id: string, draft: Draft): RegisterEntry {
  const { kind, forms, canonical, description } = draft;
  const longest = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
  const hasForm = longest !== '';
  const unnamed = description ?? (id === AUTHOR ? 'the author of the document' : id.replaceAll('-', ' '));
  const name = hasForm ? (canonical ?? longest) : unnamed;
  return {
    id,
    kind,
    name,
    isUnnamed: !hasForm || (kind === 'organization' && KIND_OF_BODY.test(name)),
    variants: [...new Set(forms)].filter((form) => form !== name),
    certainty: certaintyOf(draft.certainties),
    idnos: [],
  };
}

/** Words that say what kind of body it is, and nothing else. */
const KIND_OF_BODY =
  /^(?:Administration|Agency|Army|Assembly|Board|Bureau|Cabinet|Commission|Committee|Consulate|Council|Delegation|Dep(?:ar)?t(?:ment)?\.?|Embassy|Emb|Government|Govt|Legation|Ministry|Mission|Navy|Office|Party|Secretariat|Staff|Subcommittee)$/;

/** An entry is as sure as its surest mention; one that nothing names is of unknown certainty. */
function certaintyOf(certainties: readonly Certainty[]): Certainty {
  for (const certainty of ['high', 'medium', 'low'] as const) if (certainties.includes(certainty)) return certainty;
  return 'unknown';
}
