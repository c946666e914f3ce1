import { dataPattern, type PatternContext, repeat } from './content-pattern.js';
import { type RngNode, rng, several, words } from './rng-node.js';
import type { AttributeList, AttributeSpec } from './specification.js';

/** Returns attributes as RELAX NG; `undefined` when there are none. */
export function attributesPattern(list: AttributeList, context: PatternContext): RngNode | undefined {
  const parts = list.of.flatMap((part): RngNode[] => {
    if (part.kind === 'list') return [attributesPattern(part, context) ?? []].flat();
    return part.kind === 'attribute' ? [attributePattern(part, context)] : [];
  });
  if (parts.length === 0) return undefined;
  return several(list.org, parts);
}

function attributePattern(attribute: AttributeSpec, context: PatternContext): RngNode {
  const { ident, namespace, usage, desc } = attribute;
  const pattern = rng('attribute', { name: ident, ...(namespace === undefined ? {} : { ns: namespace }) }, [
    ...(desc === undefined ? [] : [words('a:documentation', desc)]),
    valuePattern(attribute, context),
  ]);
  return usage === 'req' ? pattern : rng('optional', {}, [pattern]);
}

/** Returns what a value looks like: one of a closed list, or of a datatype; several of them with spaces between. */
function valuePattern({ datatype, values }: AttributeSpec, context: PatternContext): RngNode {
  const occurrence = { min: datatype?.min ?? 1, max: datatype?.max ?? 1 };
  const one = closedValues(values) ?? (datatype?.data === undefined ? undefined : dataPattern(datatype.data, context));
  if (one === undefined) return rng('text');
  if (occurrence.max <= 1) return repeat(one, occurrence);
  return rng('list', {}, [repeat(one, occurrence)]);
}

function closedValues(values: AttributeSpec['values']): RngNode | undefined {
  if (values === undefined || values.type !== 'closed' || values.of.length === 0) return undefined;
  return several(
    'choice',
    values.of.flatMap(({ ident, desc }) => [
      words('value', ident),
      ...(desc === '' || values.of.length === 1 ? [] : [words('a:documentation', desc)]),
    ]),
  );
}
