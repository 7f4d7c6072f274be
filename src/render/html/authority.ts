import type { LocalizedFinding } from "../../text/localizedReport.js";
import { webAddress } from "../webAddress.js";
import { html, type Insert } from "./markup.js";

/** On whose authority, with a link to where it can be read. */
export function authority({ text, source }: LocalizedFinding): Insert {
  const address = webAddress(source.url);
  return address === undefined
    ? text.authority
    : html`<a href="${address}" rel="noreferrer noopener">${text.authority}</a>`;
}
