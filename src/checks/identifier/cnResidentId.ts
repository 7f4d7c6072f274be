import { isDay } from "../../model/day.js";
import { weightedSum } from "./weightedSum.js";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Birth date and check character (ISO 7064 mod 11-2, GB 11643) of a Chinese resident identity number. The region is not looked up. */
export function cnResidentId(text: string): boolean {
  if (!isDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`)) return false;
  return "10X98765432".charAt(weightedSum(text, WEIGHTS) % 11) === text.charAt(17);
}
