import { at } from "../model/pointer.js";
import type { Check, CompileCheck, CompileContext, Detail } from "./check.js";
import { Cells } from "./evidence/cells.js";
import { meetsAll, openAt } from "./evidence/demand.js";
import { detailOf } from "./evidence/detailOf.js";
import { compileImageDemands } from "./image/compileImageDemands.js";
import type { ImageDemands } from "./image/imageDemands.js";
import { countImages, everyImage, type ImageList, tellImages } from "./image/imageList.js";

const SEVERAL = { key: "check.image.several", params: {} };

/** Judges one image: the subject, or the storefront's logo. */
function oneImage(place: string, demands: ImageDemands, context: CompileContext, cells: Cells): Check {
  const { names, vocabulary } = context;
  const image = names.read(place);
  const compiled = compileImageDemands(demands, { at: place, names, cells, vocabulary });
  return {
    test: (scope) => meetsAll(compiled, scope),
    describe: (scope) =>
      detailOf(
        compiled.flatMap((demand) => demand.tell(scope)),
        image.pointer(scope),
        SEVERAL,
      ),
  };
}

function imageList(demands: ImageDemands, context: CompileContext, cells: Cells): ImageList {
  const images = context.read("listing.images");
  const { slot, names } = context.names.elements(images);
  const world = { at: "image", names, cells, vocabulary: context.vocabulary };
  return { images, slot, which: demands.which ?? "every", demands: compileImageDemands(demands, world) };
}

/** Judges every image of the listing that is meant. */
function eachOf(list: ImageList): Check {
  const { images } = list;
  return {
    test: (scope) => everyImage(list, scope),
    describe: (scope) => {
      const pointer = images.pointer(scope);
      const given = images.get(scope) as readonly unknown[] | undefined;
      if (given === undefined) return detailOf([openAt(images, scope)], pointer, SEVERAL);
      if (given.length > 0) return detailOf(tellImages(list, scope), pointer, SEVERAL);
      return {
        path: at(pointer, "-"),
        message: { key: "check.image.none", params: {} },
        reasons: [],
        missing: [],
        unreadable: [],
      };
    },
  };
}

/** Counts the images of the listing that are meant and meet the demands. */
function numberOf(
  list: ImageList,
  { min = 0, max = Number.POSITIVE_INFINITY }: NonNullable<ImageDemands["count"]>,
): Check {
  const { images } = list;
  const limits = { ...(min === 0 ? {} : { min }), ...(max === Number.POSITIVE_INFINITY ? {} : { max }) };
  return {
    test: (scope) => {
      if (images.get(scope) === undefined) return;
      const sure = countImages(list, scope, false);
      const most = list.demands.length === 0 ? sure : countImages(list, scope, true);
      if (sure > max || most < min) return false;
      return sure >= min && most <= max ? true : undefined;
    },
    describe: (scope): Detail => {
      const pointer = images.pointer(scope);
      if (images.get(scope) === undefined) return detailOf([openAt(images, scope)], pointer, SEVERAL);
      const count = countImages(list, scope, false);
      const most = countImages(list, scope, true);
      if (count <= max && most >= min)
        return detailOf(
          tellImages(list, scope).filter(({ kind }) => kind !== "missed"),
          pointer,
          SEVERAL,
        );
      const few = count <= max;
      const key = `check.image.${few ? "too-few" : "too-many"}${list.demands.length === 0 ? "" : "-such"}`;
      const path = few ? at(pointer, "-") : pointer;
      return {
        path,
        message: { key, params: { ...limits, count } },
        reasons: [],
        actual: count,
        expected: limits,
        missing: [],
        unreadable: [],
      };
    },
  };
}

/**
 * What images are: the image that is judged, those of the listing (`which`, or how many of them by `count`), or the storefront's logo.
 * What an image shows is stated by a person or a detector: the picture itself is not looked at.
 */
export const compileImage: CompileCheck<ImageDemands> = (demands, context) => {
  const cells = new Cells(context);
  const { of, which, count } = demands;
  const listed = which !== undefined || count !== undefined || !context.names.has("image");
  const check = ((): Check => {
    if (of !== undefined) return oneImage(of, demands, context, cells);
    if (!listed) return oneImage("image", demands, context, cells);
    const list = imageList(demands, context, cells);
    return count === undefined ? eachOf(list) : numberOf(list, count);
  })();
  return {
    test: (scope) => {
      cells.refresh(scope);
      return check.test(scope);
    },
    describe: (scope) => {
      cells.refreshWithPointers(scope);
      return check.describe(scope);
    },
  };
};
