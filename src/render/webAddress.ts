/** An address of the web, written so that it fits into any link, in a table of Markdown too; `undefined` for every other kind, such as `javascript:`. */
export function webAddress(url: string | undefined): string | undefined {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return address?.protocol === "https:" || address?.protocol === "http:"
    ? address.href.replaceAll("|", "%7C")
    : undefined;
}
