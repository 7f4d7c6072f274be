import type { Locator, Page } from "playwright-core";

const FAR = 400;

declare const document: { readonly activeElement: unknown };

/** Whether an element, or something in it, has the focus. */
export const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node: { contains(other: unknown): boolean }) => node.contains(document.activeElement));

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let pressed = 0; pressed < FAR; pressed++) {
    if (await hasFocus(element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${element}`);
}

export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** Presses the arrow until a code is chosen. */
export async function choose(page: Page, select: Locator, code: string): Promise<void> {
  await tabTo(page, select);
  for (let pressed = 0; pressed < FAR; pressed++) {
    if ((await select.inputValue()) === code) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no arrow leads to ${code}`);
}

export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Ticks a box, or the first answer of a group that has none yet. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press("Space");
}
