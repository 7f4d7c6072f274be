/** The steps behind the first two. */
export type LaterSteps = typeof import("./laterSteps.ts");

/** They come a moment after the form stands, or when one of them is gone to. */
export const loadLaterSteps = (): Promise<LaterSteps> => import("./laterSteps.ts");
