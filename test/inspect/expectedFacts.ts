import type { FileFacts, ImageFacts } from "../../src/inspect.js";

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
  "grey-in-rgb.jpg": ["jpeg", [200, 200], 200, "rgb", [], "white", 1, 0.9],
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

type Paper = Omit<FileFacts, "bytes" | "name">;

/** The facts of files as papers, but for their names and bytes; what is not here is not known. */
export const expectedPapers: { readonly [file: string]: Paper } = {
  "white-baseline.jpg": { format: "jpeg", widthPx: 600, heightPx: 600, dpi: 300, colour: true },
  "grey.jpg": { format: "jpeg", widthPx: 200, heightPx: 200, colour: false },
  "grey-in-rgb.jpg": { format: "jpeg", widthPx: 200, heightPx: 200, dpi: 200, colour: false },
  "bitonal.png": { format: "png", widthPx: 200, heightPx: 200, dpi: 600, colour: false },
  "scan-three-pages.tif": { format: "tiff", widthPx: 100, heightPx: 100, dpi: 200, colour: false, pages: 3 },
  "little.tif": { format: "tiff", widthPx: 200, heightPx: 200, dpi: 300, colour: true, pages: 1 },
  "scan-colour.pdf": { format: "pdf", widthPx: 620, heightPx: 877, dpi: 75, colour: true, pages: 1 },
  "linearized-scan.pdf": { format: "pdf", widthPx: 620, heightPx: 877, dpi: 75, colour: true, pages: 1 },
  "scan-grey-two-pages.pdf": { format: "pdf", dpi: 75, colour: false, pages: 2 },
  "text-three-pages.pdf": { format: "pdf", pages: 3 },
  "object-streams.pdf": { format: "pdf", pages: 3 },
  "turned-page.pdf": { format: "pdf", pages: 3 },
  "encrypted.pdf": { format: "pdf" },
  "paper.docx": { format: "docx" },
  "sheet.xlsx": { format: "xlsx" },
  "sheet.xls": { format: "xls" },
};

/** The first page of each PDF, in millimetres. */
export const expectedPages: { readonly [file: string]: readonly [width: number, height: number] | undefined } = {
  "scan-colour.pdf": [210, 297],
  "linearized-scan.pdf": [210, 297],
  "scan-grey-two-pages.pdf": [210, 297],
  "text-three-pages.pdf": [215.9, 279.4],
  "object-streams.pdf": [215.9, 279.4],
  "turned-page.pdf": [279.4, 215.9],
  "encrypted.pdf": undefined,
};
