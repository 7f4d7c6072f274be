import { defineConfig } from "vite";
import { greenlaneSlice } from "./greenlaneSlice.ts";
import { CATEGORIES, PLACES } from "./src/offer.ts";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  plugins: [
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
            // What several parts share of greenlane, in one file: many small ones compress worse.
            { name: "greenlane", test: /dist\/(core|checks|chunk|localizer|forms)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { headers: { "Content-Security-Policy": CSP } },
});
