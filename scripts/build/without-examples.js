const ts = require('typescript');

/** Checks, rules and ways of writing carry worked examples and their sources for the tests and the documentation; no face shows them. */
const CARRIERS =
  /[\\/]src[\\/]core[\\/](checks|scoring[\\/]rules|recognise[\\/]values|import[\\/]phrases)[\\/]/;
const FOR_PEOPLE = new Map([
  ['examples', (factory) => factory.createArrayLiteralExpression([])],
  ['source', (factory) => factory.createStringLiteral('')],
]);

/** The names that a statement uses, of other statements or imports. */
function namesUsed(node, names = new Set()) {
  if (ts.isIdentifier(node)) names.add(node.text);
  node.forEachChild((child) => {
    // The key of { lo: 1 } and of a.lo is no use of a name; { lo } is.
    const isKey =
      (ts.isPropertyAssignment(node) || ts.isPropertyAccessExpression(node)) && node.name === child;
    if (!isKey) namesUsed(child, names);
  });
  return names;
}

/** The one constant that a statement declares for its own file; null for any other statement. */
function privateConstant(statement) {
  if (!ts.isVariableStatement(statement) || statement.modifiers?.length) return null;
  const [declaration, ...more] = statement.declarationList.declarations;
  return more.length === 0 && ts.isIdentifier(declaration.name) ? declaration.name.text : null;
}

/** Constants that nothing but the examples used go with them, one after another. */
function withoutUnused(statements) {
  const kept = statements.filter((statement) => {
    const name = privateConstant(statement);
    return name === null || statements.some((other) => other !== statement && namesUsed(other).has(name));
  });
  return kept.length === statements.length ? kept : withoutUnused(kept);
}

/** A transformer for ts-loader: the bundle of the pane, which must open quickly, does without them. */
module.exports = () => (context) => (file) => {
  if (!CARRIERS.test(file.fileName)) return file;
  const { factory } = context;
  const strip = (node) => {
    const make =
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && FOR_PEOPLE.get(node.name.text);
    if (make && (node.name.text === 'examples' || ts.isStringLiteralLike(node.initializer)))
      return factory.updatePropertyAssignment(node, node.name, make(factory));
    return ts.visitEachChild(node, strip, context);
  };
  const stripped = ts.visitEachChild(file, strip, context);
  return factory.updateSourceFile(stripped, withoutUnused([...stripped.statements]));
};
