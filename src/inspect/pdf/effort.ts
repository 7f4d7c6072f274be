import { Unreadable } from "../unreadable.js";

/** So many bytes may be gone over for each byte of a file, and so many in all: files that ask for more are made to keep us busy. */
const [TIMES, AT_LEAST, AT_MOST] = [8, 1_000_000, 100_000_000];

/** How much work a file may still cause. */
export class Effort {
  private left: number;

  constructor(length: number) {
    this.left = Math.min(Math.max(length * TIMES, AT_LEAST), AT_MOST);
  }

  /** Throws when there is none left. */
  spend(work: number): void {
    this.left -= work;
    if (this.left < 0) throw new Unreadable("damaged");
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}
