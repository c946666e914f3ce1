import type { CodeDeclaration } from '../codes.js';

/** Findings about register files, merging entries, and authority files. */
export const registerCodes = {
  'register/unreadable': {
    severity: 'error',
    message: 'Cannot read the register: {problem}',
  },
  'register/no-id': {
    severity: 'error',
    message: 'The entry "{name}" has no xml:id, so nothing can point to it',
    hint: 'Give it one that no other element has',
  },
  'register/no-name': {
    severity: 'error',
    message: 'The entry "{id}" has no name',
    hint: 'Give it a name element with text, such as persName in a person',
  },
  'register/wrong-value': {
    severity: 'error',
    message: 'The entry "{id}" cannot be used: {problem}',
  },
  'register/duplicate-id': {
    severity: 'error',
    message: 'The xml:id "{id}" stands here for a second time; the first entry is used',
  },
  'register/no-place': {
    severity: 'error',
    message: 'Cannot add entries of kind "{kind}": the file has no TEI header to put a list behind',
    hint: 'Add an empty standOff element where the lists belong',
  },
  'register/several-candidates': {
    severity: 'info',
    message: '"{words}" {times} may mean {candidates}',
    hint: 'Decide in @ref of the element that certainty points to, and delete the certainty elements',
  },
  'register/doubtful-match': {
    severity: 'info',
    message: '"{name}" may be the same as "{other}" ({evidence}); the two were kept apart',
    hint: 'Decide in the file of proposals: "same" or "different"',
  },
  'register/proposals-syntax': {
    severity: 'error',
    message: 'Cannot read the file of proposals: {problem}',
  },
  'register/lock-syntax': {
    severity: 'error',
    message: 'Cannot read the lock file of authority answers: {problem}',
  },
  'register/authority-unreachable': {
    severity: 'error',
    message: 'Cannot reach the authority service "{endpoint}": {reason}',
    hint: 'What the lock file answers was used; run again when the network is there',
  },
  'register/authority-answer': {
    severity: 'error',
    message: 'The authority service "{endpoint}" gave an answer that cannot be used: {problem}',
    hint: 'Check that the address is that of a Reconciliation Service API 0.2',
  },
  'register/not-in-lock': {
    severity: 'warning',
    message: 'The lock file has no answer of "{endpoint}" for {count} entries, "{name}" the first of them',
    hint: 'Run again with the network, then commit the lock file',
  },
  'register/authority-undecided': {
    severity: 'info',
    message: '"{name}" may be {candidates}; no identifier was written',
    hint: 'Set "accepted" in the lock file to the identifier that is right, or to null when none is',
  },
} as const satisfies Readonly<Record<`register/${string}`, CodeDeclaration>>;
