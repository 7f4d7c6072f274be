import { writtenAlike } from "./writtenAlike.js";

/** The letters as those of forms are spelt: as many, without accents. */
export function withoutAccents(name: string): string {
  if (!/[^ -~]/.test(name)) return name;
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replaceAll("ł", "l").replaceAll("đ", "d");
  return bare.length === name.length ? bare : name;
}

/** A form as names are compared with it; most stand in their list as plainly as that. */
export const plainForm = (form: string): string =>
  /^[a-z &+/]*$/.test(form) ? form : withoutAccents(writtenAlike(form));

/** A text without what may stand between the words of a form. */
export const dense = (text: string): string => text.replace(/[\s.,]/g, "");
