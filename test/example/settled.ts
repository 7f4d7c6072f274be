import type { Page } from "playwright-core";

/** How long nothing may change until a page is taken for settled, in milliseconds. */
const QUIET_MS = 150;

/**
 * Waits until nothing has changed in a page for a moment: what is found follows a keystroke in a task of its own, and a test that looks at
 * once would see what stood there before.
 */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        changes.disconnect();
        resolve();
      }, ${QUIET_MS});
    };
    const changes = new MutationObserver(wait);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    wait();
  })`);
