/** The kinds of nodes besides elements that a stylesheet must visit, as XPath. */
const KINDS = [
  { step: '@*', asked: /@|\battribute(\(|::)/ },
  { step: 'text()', asked: /\b(text|node)\(/ },
  { step: 'comment()', asked: /\b(comment|node)\(/ },
  { step: 'processing-instruction()', asked: /\b(processing-instruction|node)\(/ },
] as const;

/** A string, a comment, or a predicate that holds no other: what says nothing about the kind of the node itself. */
const ASIDE = /"[^"]*"|'[^']*'|\(:[^()]*:\)|\[[^[\]]*\]/g;

/**
 * Returns the children and attributes to go to, so that every node is met that one of the contexts of rules can match: visiting all
 * attributes of a document takes as long as all else.
 *
 * @example
 * visitedNodes(['tei:p[@n]', 'tei:rt/@target']) // '@* | *'
 */
export function visitedNodes(contexts: readonly string[]): string {
  const bare = contexts.map(withoutAsides);
  // A variable, a function or "." may be anything.
  if (bare.some((context) => /\$|^\s*\.|\b(id|key|element-with-id)\(/.test(context))) return '@* | node()';
  const others = KINDS.filter(({ asked }) => bare.some((context) => asked.test(context))).map(({ step }) => step);
  return [...others, '*'].join(' | ');
}

function withoutAsides(context: string): string {
  const shorter = context.replaceAll(ASIDE, '');
  return shorter === context ? context : withoutAsides(shorter);
}
