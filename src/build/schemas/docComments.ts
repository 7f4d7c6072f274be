import { readFileSync } from "node:fs";
import ts from "typescript";

/** Comments of a source file by what they stand above: a declaration, or a property below one, such as `sourceSchema.title`. */
export type DocComments = ReadonlyMap<string, string>;

function commentAbove(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment === undefined ? undefined : ts.getTextOfJSDocComment(comment.comment);
  return text?.replace(/\s+/g, " ").trim();
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node)) return node.name?.text;
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.name.text;
  if (ts.isShorthandPropertyAssignment(node)) return node.name.text;
  if (ts.isPropertySignature(node)) return ts.isComputedPropertyName(node.name) ? undefined : node.name.getText();
  return ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name) ? node.name.text : undefined;
}

function read(file: URL): DocComments {
  const source = ts.createSourceFile(file.pathname, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node, path: string): void => {
    const name = nameOf(node);
    const here = name === undefined || path === "" ? (name ?? path) : `${path}.${name}`;
    const comment =
      name === undefined ? undefined : commentAbove(ts.isVariableDeclaration(node) ? node.parent.parent : node);
    if (comment !== undefined) found.set(here, comment);
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(source, "");
  return found;
}

const known = new Map<string, DocComments>();

/** The doc comments of a TypeScript source file; what they say is shown by editors that complete rules. */
export function docComments(file: URL): DocComments {
  const comments = known.get(file.href) ?? read(file);
  known.set(file.href, comments);
  return comments;
}
