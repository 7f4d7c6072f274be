import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";
import { isLatin } from "./latin.js";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const words = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u);

/** Street, house number, building and unit as one line, each once, in the country's order. */
export function streetLine(
  { street = "", houseNumber, building = "", unit = "" }: Address,
  { numberFirst }: AddressFormat,
  inLatin: boolean,
): string {
  const isNumber = houseNumber === undefined && /^\d+$/.test(building);
  const number = isNumber ? building : (houseNumber ?? "");
  const parts = [number === "" || words(street).includes(number) ? "" : number, street];
  const ordered = numberFirst === true && (inLatin || isLatin(street)) ? parts : parts.reverse();
  const joint = CJK.test(street) ? "" : " ";
  const line = ordered.filter((part) => part !== "").join(joint);
  const house = isNumber ? [unit] : [unit, building];
  const all = joint === "" ? [line, ...house.reverse()] : [...house, line];
  return all.filter((part) => part !== "").join(joint === "" ? "" : ", ");
}
