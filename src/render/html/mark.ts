import { html, type Markup } from "./markup.js";

/** A sign for the eye; what it says stands in words beside it. */
export const mark = (sign: string): Markup => html`<span class="mark" aria-hidden="true">${sign}</span>`;
