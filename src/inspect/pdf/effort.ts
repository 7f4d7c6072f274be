import { Unreadable } from "../unreadable.js";

/** So many bytes may be gone over for each byte of a file, and so many in any case: files that ask for more are made to keep us busy. */
const [TIMES, IN_ANY_CASE] = [8, 10_000_000];

/** How much work a file may still cause. */
export class Effort {
  private left: number;

  constructor(length: number) {
    this.left = length * TIMES + IN_ANY_CASE;
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
