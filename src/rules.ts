export { packs } from "./generated/packs.js";
