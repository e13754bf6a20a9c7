import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';

/** Parses and validates each document once, for HTTP and WebSocket alike. */
export type Documents = ReturnType<typeof createDocuments>;

/** The rules are here and not in plugins of the HTTP server, because plugins do not run on WebSockets. */
export function createDocuments(schema: GraphQLSchema, limits: Limits, introspection: boolean) {
  const rules: ValidationRule[] = [
    ...specifiedRules,
    maxDepthRule({
      n: limits.DEPTH,
      flattenFragments: true,
      ...rejection(`Fields may be nested at most ${limits.DEPTH} deep: select fewer levels.`),
    }) as ValidationRule,
    maxAliasesRule({
      n: limits.ALIASES,
      ...rejection(`An operation may have at most ${limits.ALIASES} aliases: split it.`),
    }) as ValidationRule,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const parsed = new LRUCache<string, DocumentNode>({ max: limits.DOCUMENT_CACHE });
  const validated = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  return {
    /** Parses a document. Throws its syntax error. */
    parse(text: string): DocumentNode {
      const known = parsed.get(text);
      if (known) return known;
      const document = parseBounded(text, limits.TOKENS);
      parsed.set(text, document);
      return document;
    },

    /** The errors of a document that `parse` returned. */
    validate(document: DocumentNode): readonly GraphQLError[] {
      const known = validated.get(document);
      if (known) return known;
      const errors = validate(schema, document, rules);
      validated.set(document, errors);
      return errors;
    },
  };
}

function parseBounded(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (
      !(error instanceof GraphQLError) ||
      !/^Syntax Error: Document contains more tha[nt] \d/.test(error.message)
    )
      throw error;
    throw new GraphQLError(`A document may have at most ${maxTokens} tokens: split it.`, {
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
  }
}

const rejection = (message: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) =>
      context?.reportError(
        new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } }),
      ),
  ],
});
