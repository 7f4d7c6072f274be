declare module "virtual:greenlane/packs" {
  export const packs: readonly import("greenlane").Pack[];
}

declare module "virtual:greenlane/texts/*" {
  const texts: import("greenlane/text").PackTexts;
  export default texts;
}
