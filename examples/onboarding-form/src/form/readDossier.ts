/** What an exported file holds; `undefined` if it is no JSON object. What in it is no dossier, greenlane tells as input issues. */
export function readDossier(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
