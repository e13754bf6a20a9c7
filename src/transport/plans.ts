import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLField,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';
import { FOR_EVERY_VIEWER } from '../schema/builder.js';
import { RecentResults } from './event-results.js';
import { compileVariables } from './variables.js';

type MaybePromise<T> = T | Promise<T>;
type Variables = Readonly<Record<string, unknown>>;
type Run = (root: unknown, context: unknown, variables: Variables) => MaybePromise<ExecutionResult>;

/** How one operation of a document is executed. */
export interface Plan {
  /** Whether the operation stays below the limit of complexity, whatever its variables are. */
  readonly isCheap: boolean;
  /** The results for events, if every viewer gets the same result for the same event; otherwise null. */
  readonly results: RecentResults | null;
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
  /** Returns a function that executes the operation again and again with the same arguments and another root. */
  repeat(args: ExecutionArgs): (root: unknown) => MaybePromise<ExecutionResult>;
}

/** The plans of documents. */
export type Plans = ReturnType<typeof createPlans>;

/**
 * Makes a plan for each operation once. An operation that occurs often is compiled to a function by graphql-jit. The
 * results are those of graphql-js. The two differ about variables, so the compiled operation takes values that were
 * coerced as graphql-js does it.
 */
export function createPlans(schema: GraphQLSchema, limits: Limits) {
  const plans = new WeakMap<OperationDefinitionNode, Plan>();
  /** Compiled operations hold much memory. */
  const compiled = new LRUCache<Plan, Run>({ max: limits.DOCUMENT_CACHE });
  const compiler = createCompiler(schema);

  function makePlan(document: DocumentNode, operation: OperationDefinitionNode): Plan {
    const isCompilable = compiler.takes(document);
    const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
    let uses = 0;

    function runOf(): Run | null {
      if (!isCompilable || uses < limits.COMPILE_AFTER) {
        uses += 1;
        return null;
      }
      const known = compiled.get(plan);
      if (known) return known;
      const run = compiler.compile(document, operation);
      if (run) compiled.set(plan, run);
      else uses = Number.NEGATIVE_INFINITY;
      return run;
    }

    const definitions = operation.variableDefinitions ?? [];
    const coercePlainly = compileVariables(schema, definitions);

    function coerce({ variableValues }: ExecutionArgs) {
      const coerced = coercePlainly(variableValues ?? {});
      if (coerced) return { coerced };
      return getVariableValues(schema, definitions, variableValues ?? {}, {
        maxErrors: MAX_VARIABLE_ERRORS,
      });
    }

    const plan: Plan = {
      isCheap: isCheap(schema, document, operation, limits.COMPLEXITY),
      results: isSubscription && isSameForAll(schema, document) ? new RecentResults() : null,
      execute(args) {
        const run = runOf();
        if (!run) return execute(args);
        const { coerced, errors } = coerce(args);
        return errors ? { errors } : run(args.rootValue, args.contextValue, coerced);
      },
      repeat(args) {
        const { coerced } = coerce(args);
        return (root) => {
          const run = coerced && runOf();
          return run
            ? run(root, args.contextValue, coerced)
            : execute({ ...args, rootValue: root });
        };
      },
    };
    return plan;
  }

  return {
    /** The plan of an operation of a valid document. */
    of({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>): Plan {
      const operation = getOperationAST(document, operationName);
      if (!operation) return UNKNOWN;
      let plan = plans.get(operation);
      if (!plan) {
        plan = makePlan(document, operation);
        plans.set(operation, plan);
      }
      return plan;
    },
  };
}

/** The plan of a name that the document does not have: graphql-js answers with an error. */
const UNKNOWN: Plan = {
  isCheap: false,
  results: null,
  execute,
  repeat: (args) => (root) => execute({ ...args, rootValue: root }),
};

/** As in `execute` of graphql-js. */
const MAX_VARIABLE_ERRORS = 50;

/** Values that may contain variables. */
const INPUT_VALUES: ReadonlySet<Kind> = new Set([Kind.OBJECT, Kind.LIST]);

function createCompiler(schema: GraphQLSchema) {
  // All variables have this type, which leaves values as they are.
  const coerced = new GraphQLScalarType({ name: 'Coerced' });
  const config = schema.toConfig();
  const schemaWithCoerced = new GraphQLSchema({ ...config, types: [...config.types, coerced] });
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } } as const;

  return {
    /**
     * Whether a document can be compiled safely, and to the same results. graphql-jit writes constants into the code
     * that it makes, and text with a certain mark as code. It takes an omitted variable inside an input object for null.
     */
    takes(document: DocumentNode): boolean {
      let takes = true;
      visit(document, {
        StringValue() {
          takes = false;
        },
        Variable(_node, _key, _parent, _path, ancestors) {
          const isInside = ancestors.some((node) => 'kind' in node && INPUT_VALUES.has(node.kind));
          if (isInside) takes = false;
        },
        // Introspection, and names such as `__proto__`, which mean something else in an object.
        Name({ value }) {
          if (value.startsWith('__') && value !== '__typename') takes = false;
        },
      });
      return takes;
    },

    compile(document: DocumentNode, operation: OperationDefinitionNode): Run | null {
      const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }) => ({
        kind,
        variable,
        type,
      }));
      const definitions = document.definitions.map((definition) =>
        definition === operation
          ? { ...operation, ...(variableDefinitions && { variableDefinitions }) }
          : definition,
      );
      const query = compileQuery(
        schemaWithCoerced,
        { ...document, definitions },
        operation.name?.value,
      );
      return isCompiledQuery(query) ? query.query : null;
    },
  };
}

/** Whether an operation costs at most this much. Not if variables decide, such as the length of a page. */
function isCheap(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  max: number,
): boolean {
  const typeInfo = new TypeInfo(schema);
  let isConstant = true;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Variable: () => {
        const { complexity } = typeInfo.getFieldDef()?.extensions ?? {};
        if (typeof complexity === 'function') isConstant = false;
      },
    }),
  );
  if (!isConstant) return false;
  const others = document.definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION);
  const alone = { ...operation, variableDefinitions: [] };
  const query: DocumentNode = { ...document, definitions: [alone, ...others] };
  return complexityFromQuery(query, { schema, ctx: {}, variables: {} }).complexity <= max;
}

/**
 * Whether the result for an event is the same for every viewer: no field below the root looks at the context, and no
 * variable is used there.
 */
function isSameForAll(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  let isSame = true;
  let fields = 0;
  const visitor = {
    Field: {
      enter() {
        fields += 1;
        if (fields > 1 && !resolversOf(schema, typeInfo).every(ignoresViewer)) isSame = false;
      },
      leave() {
        fields -= 1;
      },
    },
    // In a fragment, fields are below the root too.
    FragmentDefinition: {
      enter() {
        fields += 1;
      },
      leave() {
        fields -= 1;
      },
    },
    Directive() {
      isSame = false;
    },
    Variable(_node: unknown, _key: unknown, _parent: unknown, path: readonly unknown[]) {
      if (fields !== 1 && !path.includes('variableDefinitions')) isSame = false;
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, visitor));
  return isSame;
}

/** The present field of each type that the present parent may be. */
function resolversOf(schema: GraphQLSchema, typeInfo: TypeInfo) {
  const [parent, field] = [typeInfo.getParentType(), typeInfo.getFieldDef()];
  if (!field || field.name === '__typename') return [];
  const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  const concrete = types.map((type) => type.getFields()[field.name]).filter((f) => f !== undefined);
  return [field, ...concrete];
}

/** A resolver that takes the context has three parameters or more. */
const ignoresViewer = ({ resolve, extensions }: GraphQLField<unknown, unknown>): boolean =>
  resolve === undefined || resolve.length < 3 || extensions[FOR_EVERY_VIEWER] === true;
