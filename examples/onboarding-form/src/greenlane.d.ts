declare module "virtual:greenlane/packs/*" {
  export const packs: readonly import("greenlane").Pack[];
}

declare module "virtual:greenlane/sources/*" {
  const sources: import("greenlane/checks").SourcesByPack;
  export default sources;
}

declare module "virtual:greenlane/whole/*" {
  export const words: import("greenlane/checks").PageWords["words"];
  export const names: import("greenlane/checks").PageWords["texts"]["names"];
}

declare module "virtual:greenlane/words/*" {
  export const texts: import("greenlane/checks").PageWords["texts"];
  export const words: import("greenlane/checks").PageWords["words"];
}
