/** The little of the DOM that is used: the library is compiled without its types. */
interface Bitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

interface Context {
  imageSmoothingEnabled: boolean;
  drawImage(image: Bitmap, ...place: readonly number[]): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

interface Canvas {
  width: number;
  height: number;
  getContext(kind: "2d", options: { readonly willReadFrequently: boolean }): Context | null;
}

interface Dom {
  readonly createImageBitmap?: (blob: Blob) => Promise<Bitmap>;
  readonly OffscreenCanvas?: new (width: number, height: number) => Canvas;
  readonly document?: { createElement(name: "canvas"): Canvas };
}

/** What the page, or the worker, offers. */
export const dom: Dom = globalThis as Dom;

/** A canvas of this size: one apart from the page where there are such. */
export function makeCanvas(width: number, height: number): Canvas | undefined {
  if (dom.OffscreenCanvas !== undefined) return new dom.OffscreenCanvas(width, height);
  const canvas = dom.document?.createElement("canvas");
  return canvas === undefined ? undefined : Object.assign(canvas, { width, height });
}
