import { defineConfig, type Plugin } from "vite";
import { greenlaneSlice } from "./greenlaneSlice.ts";
import { CATEGORIES, PLACES } from "./src/offer.ts";

const PRELOAD = "\0vite/preload-helper.js";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Parts that come later bring no stylesheets and nothing else to be fetched beside them: what Vite does about that is left out. Take this away if yours do. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  resolveId: (id) => (id === PRELOAD ? id : undefined),
  load: (id) => (id === PRELOAD ? "export const __vitePreload = (load) => load();" : undefined),
};

export default defineConfig({
  plugins: [
    plainImports,
    greenlaneSlice({
      packs: ["amazon", "de", "eu", "electronics", "electrical-equipment", "radio-equipment", "batteries"],
      places: PLACES,
      categories: CATEGORIES,
      codes: ["amazon"],
    }),
  ],
  build: {
    // What parts that come later share is there by then: only the page itself says what to load beforehand.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, deps, { hostType }) => (hostType === "html" ? deps : []),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
            // All that is there at the start in one file: several compress worse.
            { name: "start", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  preview: { headers: { "Content-Security-Policy": CSP } },
});
