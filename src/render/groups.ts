export { groupsBy } from "../model/groupsBy.js";
