import type { ImageFacts } from "../../src/inspect.js";

/** What a picture's file says of itself: format, pixels, dpi, colour mode, whether it is see-through, whether it moves. */
type Row = readonly [
  format: NonNullable<ImageFacts["format"]>,
  sides: readonly [number, number],
  dpi: number | undefined,
  colour: "rgb" | "cmyk" | "grey",
  is: readonly ("transparent" | "animated")[],
  background: "white" | "plain" | "transparent" | "scene",
  whiteShare: number | undefined,
  fill: number | undefined,
];

/** The facts of the pictures in `files`, as they were made: see the README there. */
const ROWS: { readonly [file: string]: Row } = {
  "white-baseline.jpg": ["jpeg", [600, 600], 300, "rgb", [], "white", 1, 0.9],
  "white-progressive.jpg": ["jpeg", [600, 600], 300, "rgb", [], "white", 1, 0.9],
  "white-rough.jpg": ["jpeg", [600, 600], undefined, "rgb", [], "white", 1, 0.917],
  "grey-background.jpg": ["jpeg", [600, 600], 96, "rgb", [], "plain", 0, 0.9],
  "small-product.jpg": ["jpeg", [600, 600], 300, "rgb", [], "white", 1, 0.503],
  "turned.jpg": ["jpeg", [120, 200], 240, "rgb", [], "white", 1, 0.842],
  "cmyk.jpg": ["jpeg", [200, 200], undefined, "cmyk", [], "white", 1, 0.91],
  "grey.jpg": ["jpeg", [200, 200], undefined, "grey", [], "white", 1, 0.9],
  "scene.jpg": ["jpeg", [300, 200], undefined, "rgb", [], "scene", undefined, undefined],
  "large.jpg": ["jpeg", [6100, 400], undefined, "rgb", [], "white", 1, 0.9],
  "rgb.png": ["png", [200, 200], 300, "rgb", [], "white", 1, 0.9],
  "rgb16.png": ["png", [100, 100], undefined, "rgb", [], "white", 1, 0.9],
  "interlaced.png": ["png", [90, 90], undefined, "rgb", [], "white", 1, 0.911],
  "grey.png": ["png", [200, 200], undefined, "grey", [], "white", 1, 0.9],
  "bitonal.png": ["png", [200, 200], 600, "grey", [], "white", 1, 0.9],
  "palette.png": ["png", [200, 200], undefined, "rgb", [], "white", 1, 0.9],
  "opaque-alpha.png": ["png", [200, 200], 300, "rgb", [], "white", 1, 0.9],
  "transparent.png": ["png", [200, 200], undefined, "rgb", ["transparent"], "transparent", undefined, 0.805],
  "palette-transparent.png": ["png", [200, 200], undefined, "rgb", ["transparent"], "transparent", undefined, 0.805],
  "grey-alpha.png": ["png", [200, 200], undefined, "grey", ["transparent"], "transparent", undefined, 0.805],
  "animated.png": ["png", [40, 30], undefined, "rgb", ["animated"], "plain", 0, 0],
  "lossy.webp": ["webp", [600, 600], undefined, "rgb", [], "white", 1, 0.9],
  "lossless.webp": ["webp", [200, 200], undefined, "rgb", [], "white", 1, 0.9],
  "lossy-alpha.webp": ["webp", [200, 200], undefined, "rgb", ["transparent"], "transparent", undefined, 0.805],
  "animated.webp": ["webp", [60, 40], undefined, "rgb", ["animated"], "plain", 0, 0],
  "turned.webp": ["webp", [120, 200], 240, "rgb", [], "white", 1, 0.842],
  "still.gif": ["gif", [200, 200], undefined, "rgb", [], "white", 1, 0.9],
  "animated.gif": ["gif", [60, 40], undefined, "rgb", ["animated"], "plain", 0, 0],
  "transparent.gif": ["gif", [200, 200], undefined, "rgb", ["transparent"], "transparent", undefined, 0.805],
  "little.tif": ["tiff", [200, 200], 300, "rgb", [], "white", 1, 0.9],
  "big.tif": ["tiff", [200, 200], 300, "rgb", [], "white", 1, 0.9],
  "bigtiff.tif": ["tiff", [200, 200], 300, "rgb", [], "white", 1, 0.9],
  "cmyk.tif": ["tiff", [100, 100], 300, "cmyk", [], "white", 0.943, 0.9],
  "scan-three-pages.tif": ["tiff", [100, 100], 200, "grey", [], "white", 1, 0.91],
  "small.bmp": ["bmp", [60, 60], 96, "rgb", [], "white", 1, 0.9],
};

type Facts = Omit<ImageFacts, "bytes">;

function factsOf(name: string, row: Row): Facts {
  const [format, [widthPx, heightPx], dpi, colour, is, background, backgroundWhiteShare, fill] = row;
  return {
    name,
    format,
    widthPx,
    heightPx,
    ...(dpi === undefined ? {} : { dpi }),
    colour,
    transparent: is.includes("transparent"),
    animated: is.includes("animated"),
    content: {
      background,
      ...(backgroundWhiteShare === undefined ? {} : { backgroundWhiteShare }),
      ...(fill === undefined ? {} : { fill }),
    },
  };
}

/** The facts of each picture, but for its bytes. */
export const expectedFacts: ReadonlyMap<string, Facts> = new Map(
  Object.entries(ROWS).map(([name, row]) => [name, factsOf(name, row)]),
);

/** Colours in each paper, pages where they are counted. */
export const expectedPapers: { readonly [file: string]: { readonly colour: boolean; readonly pages?: number } } = {
  "white-baseline.jpg": { colour: true },
  "grey.jpg": { colour: false },
  "bitonal.png": { colour: false },
  "scan-three-pages.tif": { colour: false, pages: 3 },
  "little.tif": { colour: true, pages: 1 },
};
