import { parseSync } from 'vite';

/** The exports of a module of `src/db/` that take a database, and the values that a module imports. */
export interface ModuleFacts {
  takers: string[];
  /** The imported values, each with the module that it comes from, as the source names it. */
  imports: { from: string; name: string }[];
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value) : '');

/** Reads what a module exports and imports. */
export function factsOf(file: string, source: string): ModuleFacts {
  const statements = nodesIn(parseSync(file, source).program.body);
  const declared = new Map<string, Node>();
  const exported: string[] = [];
  for (const statement of statements) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    const names = declarationsIn(declaration);
    for (const [name, value] of names) declared.set(name, value);
    if (statement.type === 'ExportNamedDeclaration' && !statement.source) {
      exported.push(...names.map(([name]) => name));
      exported.push(...nodesIn(statement.specifiers).map(({ local }) => nameOf(local)));
    }
    if (statement.type === 'ExportDefaultDeclaration') {
      declared.set('default', declaration);
      exported.push('default');
    }
  }
  return {
    takers: exported.filter((name) => takesDatabase(declared.get(name), source)),
    imports: statements.flatMap(importsIn),
  };
}

/** The functions, classes and values that a declaration names. */
function declarationsIn(declaration: Node): [name: string, value: Node][] {
  if (declaration.type === 'VariableDeclaration') {
    return nodesIn(declaration.declarations).map((one) => [nameOf(one.id), one]);
  }
  return /^(Function|Class)Declaration$/.test(declaration.type)
    ? [[nameOf(declaration.id), declaration]]
    : [];
}

/** Whether a value is or has a function with a database among its parameters. Bodies of functions do not count. */
function takesDatabase(value: unknown, source: string): boolean {
  if (Array.isArray(value)) return value.some((each) => takesDatabase(each, source));
  if (!isNode(value)) return false;
  if (/Function|^TSEmptyBody/.test(value.type) && 'params' in value) {
    return nodesIn(value.params).some(({ start, end }) =>
      /\b(db|Db|Database)\b/.test(source.slice(start, end)),
    );
  }
  return Object.values(value).some((child) => takesDatabase(child, source));
}

/** The values that a statement imports or passes on. */
function importsIn(statement: Node): ModuleFacts['imports'] {
  if (!isNode(statement.source)) return [];
  if (statement.importKind === 'type' || statement.exportKind === 'type') return [];
  const from = String(statement.source.value);
  if (statement.type === 'ExportAllDeclaration') return [{ from, name: '*' }];
  return nodesIn(statement.specifiers)
    .filter(({ importKind, exportKind }) => importKind !== 'type' && exportKind !== 'type')
    .map(({ type, imported, local }) => ({
      from,
      name: type === 'ImportNamespaceSpecifier' ? '*' : nameOf(imported ?? local),
    }));
}
