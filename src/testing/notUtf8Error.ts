/** A file of rules or fixtures is written in another encoding. Encodings are not guessed: read as UTF-8, its words would be garbled without a word. */
export class NotUtf8Error extends TypeError {
  override readonly name = "NotUtf8Error";

  /** `file`: its path, as it was to be read. */
  constructor(readonly file: string) {
    super(`${file}: expected UTF-8, received another encoding, such as GBK (ANSI) or UTF-16 (Unicode)`);
  }
}
