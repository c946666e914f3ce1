import type { Rule, RulePattern, SchematronRules, Variable } from './rules.js';

/**
 * Returns the rules with the variables of patterns renamed where two patterns use one name: in the stylesheet, both are global.
 *
 * Strings in expressions stay as they are; a rule's own variable hides the pattern's.
 */
export function renameVariables(rules: SchematronRules, patterns: readonly RulePattern[]): RulePattern[] {
  const used = new Map<string, number>(rules.variables.map(({ name }) => [name, 1]));
  for (const { variables } of patterns) for (const { name } of variables) used.set(name, (used.get(name) ?? 0) + 1);
  return patterns.map((pattern, index) => {
    const doubled = pattern.variables.filter(({ name }) => (used.get(name) ?? 0) > 1);
    const names = new Map(doubled.map(({ name }) => [name, `${name}.pattern-${index + 1}`]));
    return names.size === 0 ? pattern : renamePattern(pattern, names);
  });
}

type Names = ReadonlyMap<string, string>;

function renamePattern(pattern: RulePattern, names: Names): RulePattern {
  return {
    ...pattern,
    variables: pattern.variables.map((variable) => ({
      ...renameIn(variable, names),
      name: names.get(variable.name) ?? variable.name,
    })),
    rules: pattern.rules.map((rule) => renameRule(rule, names)),
  };
}

function renameRule(rule: Rule, names: Names): Rule {
  const own = new Set(rule.variables.map(({ name }) => name));
  const inside = new Map([...names].filter(([name]) => !own.has(name)));
  return {
    ...rule,
    context: rename(rule.context, names),
    variables: rule.variables.map((variable) => renameIn(variable, inside)),
    assertions: rule.assertions.map((assertion) => ({
      ...assertion,
      test: rename(assertion.test, inside),
      subject: assertion.subject === undefined ? undefined : rename(assertion.subject, inside),
      message: assertion.message.map((part) => ('select' in part ? { select: rename(part.select, inside) } : part)),
    })),
  };
}

function renameIn(variable: Variable, names: Names): Variable {
  return variable.select === undefined ? variable : { ...variable, select: rename(variable.select, names) };
}

/** A string, to be passed over, or the name of a variable. */
const STRING_OR_VARIABLE = /"[^"]*"|'[^']*'|\$([\p{L}_][\p{L}\p{N}_.:-]*)/gu;

function rename(expression: string, names: Names): string {
  return expression.replaceAll(STRING_OR_VARIABLE, (whole, name?: string) => {
    const changed = name === undefined ? undefined : names.get(name);
    return changed === undefined ? whole : `$${changed}`;
  });
}
