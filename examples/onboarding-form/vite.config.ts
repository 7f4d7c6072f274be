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
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "react", test: /node_modules\/(react|react-dom|scheduler)\// }] } },
    },
  },
  preview: { headers: { "Content-Security-Policy": CSP } },
});
