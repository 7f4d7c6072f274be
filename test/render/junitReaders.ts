import { JSDOM } from "jsdom";
import { parse, type TestSuites } from "junit2json";

const { DOMParser } = new JSDOM("").window;

/** Reads XML as strictly as the standard asks. */
export function documentOf(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const [error] = document.getElementsByTagName("parsererror");
  if (error !== undefined) throw new Error(error.textContent ?? "");
  return document;
}

/** Reads the XML with the package that CI tools use for it. */
export async function suitesOf(xml: string): Promise<TestSuites> {
  const read = await parse(xml);
  if (read === null || read === undefined || !("testsuite" in read)) throw new Error("no suites");
  return read;
}
