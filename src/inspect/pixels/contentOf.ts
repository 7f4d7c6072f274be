import type { Writable } from "../../model/writable.js";
import type { ImageContent } from "../inspection.js";
import { edgeOf } from "./edge.js";
import { fillOf } from "./fillOf.js";
import { flood } from "./flood.js";
import { groundOf, isSeeThrough, isWhite, likeGround } from "./ground.js";
import { nearProduct } from "./near.js";
import type { PixelGrid } from "./pixelGrid.js";

/** Pure white is 255 in every channel; what keeps pixels only roughly, such as JPEG, makes 253 of it. */
const [WHITE, ROUGHLY_WHITE] = [255, 253];

/** The background is one where it takes at least this part of the edge. */
const ONE_GROUND = 0.5;

/** Where less of the edge than this is white or see-through, a picture without one background shows a scene. */
const HARDLY_ANY = 0.1;

/** A background is white if so much of it, and so much of it at the edge, is pure white: soft shadows may lie under a product, not at the edge. */
const [WHITE_ENOUGH, WHITE_AT_EDGE] = [0.9, 0.98];

const DECIMALS = 1000;

const rounded = (share: number): number => Math.round(share * DECIMALS) / DECIMALS;

/** The share of pixels that are so; all, where there are none. */
const shareOf = (pixels: readonly number[], is: (pixel: number) => boolean): number =>
  pixels.length === 0 ? 1 : pixels.filter(is).length / pixels.length;

/** Pixels so near to the product are no pure background: its outline is smoothed, and where pixels are kept only roughly it echoes by a block. */
const [OUTLINE, ROUGH_OUTLINE] = [2, 16];

/** The background without the outline of the product; all of it, where nothing else is left. */
function clearOf(grid: PixelGrid, background: Uint8Array, lossy: boolean): Uint8Array {
  const reach = Math.max(1, Math.round((lossy ? ROUGH_OUTLINE : OUTLINE) / grid.step));
  const near = nearProduct(grid, background, reach);
  const clear = background.map((is, pixel) => (near[pixel] === 1 ? 0 : is));
  return clear.includes(1) ? clear : background;
}

/** The share of pure white among the pixels that are marked. */
function whiteShare(marks: Uint8Array, isPure: (pixel: number) => boolean): number {
  let [all, white] = [0, 0];
  for (let pixel = 0; pixel < marks.length; pixel += 1) {
    if (marks[pixel] === 0) continue;
    all += 1;
    if (isPure(pixel)) white += 1;
  }
  return white / all;
}

/**
 * What the pixels show of background and fill; what cannot be told is left out.
 *
 * The background is what hangs together with the edge of the picture and is at most 24 of 255 levels away, in each channel, from the colour that
 * the edge shows most. It is told only if it takes half of the edge or more. How white it is, is judged
 * away from the outline of the product. Shares are rounded to three decimals.
 */
export function contentOf(grid: PixelGrid, lossy: boolean): ImageContent {
  const edge = edgeOf(grid);
  const ground = groundOf(grid, edge);
  const like = likeGround(grid, ground);
  const isPure = (pixel: number): boolean => isWhite(grid, pixel, lossy ? ROUGHLY_WHITE : WHITE);
  const edgeGround = edge.filter((pixel) => like[pixel] === 1);
  if (edgeGround.length < edge.length * ONE_GROUND) {
    const bright = shareOf(edge, (pixel) => isPure(pixel) || isSeeThrough(grid, pixel));
    return bright < HARDLY_ANY ? { background: "scene" } : {};
  }
  const background = flood(grid, edgeGround, like);
  const content: Writable<ImageContent> = { fill: rounded(fillOf(grid, background)) };
  if (ground === "transparent") return { background: "transparent", ...content };
  const clear = clearOf(grid, background, lossy);
  const [share, edgeShare] = [
    whiteShare(clear, isPure),
    shareOf(
      edgeGround.filter((pixel) => clear[pixel] === 1),
      isPure,
    ),
  ];
  const isWhiteGround = share >= WHITE_ENOUGH && edgeShare >= WHITE_AT_EDGE;
  return { background: isWhiteGround ? "white" : "plain", backgroundWhiteShare: rounded(share), ...content };
}
