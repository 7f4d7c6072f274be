import { formatName } from "../../inspect/formatName.js";
import type { FileFacts, ImageFacts, Inspection } from "../../inspect/inspection.js";
import type { Message } from "../../model/finding.js";
import { Page, type TerminalOptions } from "../../render/page.js";
import type { CliVoice } from "../cliVoice.js";
import { type Inspected, isOpened, type Unopened } from "./inspected.js";

/** What is said about files. */
interface Words {
  readonly voice: CliVoice;
  /** Puts a note into words. */
  readonly tell: (message: Message) => string;
}

/** Format, size, pixels, resolution and colour mode, as far as they are known. */
function headLine({ format, file, image }: Inspection, { voice }: Words): string {
  const { bytes, widthPx, heightPx, dpi } = file;
  return [
    ...(format === undefined ? [] : [formatName(format)]),
    voice.say("inspect.size", { bytes }),
    ...(widthPx === undefined || heightPx === undefined ? [] : [voice.say("inspect.pixels", { widthPx, heightPx })]),
    ...(dpi === undefined ? [] : [voice.say("inspect.dpi", { dpi })]),
    ...(image?.colour === undefined ? [] : [voice.say(`inspect.mode.${image.colour}`)]),
  ].join(" · ");
}

function contentLines({ content = {}, transparent, animated }: ImageFacts, { voice }: Words): readonly string[] {
  const { background, backgroundWhiteShare: share, fill } = content;
  return [
    ...(background === undefined ? [] : [voice.say(`inspect.background.${background}`)]),
    ...(share === undefined ? [] : [voice.say("inspect.white-share", { share })]),
    ...(fill === undefined ? [] : [voice.say("inspect.fill", { fill })]),
    ...(transparent === true ? [voice.say("inspect.transparent")] : []),
    ...(animated === true ? [voice.say("inspect.animated")] : []),
  ];
}

function paperLines({ pages, colour }: FileFacts, { page }: Inspection, { voice }: Words): readonly string[] {
  const size = page === undefined ? "" : ` · ${voice.say("inspect.page", page)}`;
  return [
    ...(pages === undefined ? [] : [voice.say("inspect.pages", { count: pages }) + size]),
    ...(colour === undefined ? [] : [voice.say(colour ? "inspect.coloured" : "inspect.colourless")]),
  ];
}

function addInspection(inspection: Inspection, page: Page, words: Words): void {
  const { file, image } = inspection;
  page.add(headLine(inspection, words), { indent: 2 });
  const lines = [...(image === undefined ? [] : contentLines(image, words)), ...paperLines(file, inspection, words)];
  for (const line of lines) page.add(line, { indent: 2 });
  for (const note of inspection.notes) page.add(words.tell(note), { indent: 2, marker: "! ", markerStyle: "yellow" });
}

/** What is known of files, one after the other. */
export function inspectionPage(
  results: readonly (Inspected | Unopened)[],
  words: Words,
  terminal: TerminalOptions,
): string {
  const page = new Page(terminal);
  for (const result of results) {
    page.gap();
    page.add(result.path, { style: "bold" });
    if (isOpened(result)) addInspection(result.inspection, page, words);
    else page.add(result.error, { indent: 2, marker: "✗ ", markerStyle: "red" });
  }
  return page.toString();
}
