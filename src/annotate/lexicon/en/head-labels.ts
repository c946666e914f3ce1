/**
 * Labels in the head of memoranda, telegrams and minutes, in lower case, and how much follows them: `one` paragraph or line, or `many`
 * (a list of people).
 */
export const headLabels: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ...(
    [
      'subject', 'subj', 're', 'reference', 'references', 'ref', 'refs', 'from', 'to', 'through', 'thru', 'via', 'date', 'time', 'place',
      'location', 'date and place', 'date & time', 'date and time', 'date & place', 'time and place', 'date, time and place', 'place and date',
      'tags', 'action', 'info', 'memorandum for', 'memorandum to', 'drafted by', 'approved by', 'drafting date', 'clearance', 'file', 'file no',
      'our ref', 'your ref', 'our reference', 'your reference', 'precedence', 'classification', 'chairman', 'in the chair', 'secretary', 'apologies',
      'topic', 'topics', 'originator', 'title',
    ] as const
  ).map((label) => [label, 'one'] as const),
  ...(
    [
      'participants', 'present', 'others present', 'also present', 'attendees', 'attending', 'in attendance', 'members present', 'those present',
      'absent', 'copies to', 'distribution', 'us participants', 'american participants', 'american side', 'soviet side', 'cc',
    ] as const
  ).map((label) => [label, 'many'] as const),
]);
