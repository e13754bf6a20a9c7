import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileVariables } from '../../src/transport/variables.js';

const schema = buildSchema(`
  enum Color { RED GREEN }
  input Tree { name: String! = "leaf", size: Int, colors: [Color!], more: [[Tree]] }
  input Choice @oneOf { tree: Tree, number: Float, ids: [ID!] }
  type Query { field(tree: Tree!, choice: Choice, flag: Boolean, colors: [Color!]): Int }
`);
const document = parse(`
  query ($tree: Tree!, $choice: Choice, $flag: Boolean = true, $colors: [Color!] = [RED], $at: Int!) { field(tree: $tree) }
`);
const [operation] = document.definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
const definitions = operation.variableDefinitions ?? [];
const coerce = compileVariables(schema, definitions);

/** Mostly a right value of a type, sometimes another one. */
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: wrong });
const wrong = fc.constantFrom<unknown>(null, undefined, true, 1.5, 2 ** 40, '', 'BLUE', [], {}, [
  [1],
]);

const color = mostly(fc.constantFrom('RED', 'GREEN'));
const colors = mostly(fc.oneof(color, fc.array(color, { maxLength: 3 })));
const fields = <T extends Record<string, fc.Arbitrary<unknown>>>(of: T) =>
  mostly(fc.record(of, { requiredKeys: [] }));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fields({
    name: mostly(fc.string()),
    size: mostly(fc.integer()),
    colors,
    more: fc.oneof(
      { maxDepth: 2 },
      fc.constant([]),
      tie('tree'),
      fc.array(fc.array(tie('tree'), { maxLength: 2 }), { maxLength: 2 }),
    ),
  }),
}));
const choice = fc.oneof(
  fields({ tree }),
  fields({ number: mostly(fc.double({ noNaN: true })) }),
  fields({ ids: mostly(fc.array(fc.oneof(fc.string(), fc.nat()))) }),
  fields({ tree, number: wrong }),
);

test('values are coerced as graphql-js does, or left to it', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.record(
        {
          tree,
          at: mostly(fc.integer()),
          choice,
          flag: mostly(fc.boolean()),
          colors,
          unknown: wrong,
        },
        { requiredKeys: ['tree', 'at'] },
      ),
      (inputs) => {
        const ours = coerce(inputs);
        if (ours === null) return;
        plain += 1;
        expect(getVariableValues(schema, definitions, inputs)).toEqual({ coerced: ours });
      },
    ),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('right values are not left to graphql-js', () => {
  const tree = { size: 1, colors: ['RED'], more: [[{ name: 'a' }, null], null] };
  expect(coerce({ tree, choice: { tree }, colors: 'GREEN', at: 3 })).toEqual({
    tree: { name: 'leaf', ...tree },
    choice: { tree: { name: 'leaf', ...tree } },
    flag: true,
    colors: ['GREEN'],
    at: 3,
  });
});
