const CHINESE: ReadonlyMap<string, string> = new Map([
  ["zh-cn", "zh-hans"],
  ["zh-sg", "zh-hans"],
  ["zh-my", "zh-hans"],
  ["zh-tw", "zh-hant"],
  ["zh-hk", "zh-hant"],
  ["zh-mo", "zh-hant"],
]);

const within = (given: string, demanded: string): boolean => given === demanded || given.startsWith(`${demanded}-`);

/**
 * Whether a text in one language serves readers of a demanded one: `languageServes("en-GB", "en")` is true, the reverse is not.
 * Regions of Chinese stand for their script: `"zh-CN"` and `"zh-Hans"` serve each other.
 */
export function languageServes(given: string, demanded: string): boolean {
  if (given === demanded) return true;
  const has = given.toLowerCase();
  const wants = demanded.toLowerCase();
  return within(has, wants) || within(CHINESE.get(has) ?? has, CHINESE.get(wants) ?? wants);
}
