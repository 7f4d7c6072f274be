import { plainText } from "../plainText.js";

/** A path as a URI reference: relative ones stay so, those of a machine become `file:` ones. */
export function artifactUri(path: string): string {
  const encoded = path
    .split("/")
    .map((part) => encodeURIComponent(plainText(part)))
    .join("/");
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace("%3A", ":")}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
