declare module "virtual:greenlane/packs/*" {
  export const packs: readonly import("greenlane").Pack[];
}

declare module "virtual:greenlane/sources/*" {
  const sources: import("greenlane/checks").SourcesByPack;
  export default sources;
}

declare module "virtual:greenlane/words/*" {
  const words: Pick<import("greenlane/localizer").PageLocalizerOptions, "words" | "texts">;
  export default words;
}
