/** A dossier whose reading is noted. */
interface WatchedDossier<Value> {
  readonly dossier: Value;
  /** The paths of what has been read, such as `listings[].title`, whichever element it was. */
  readonly read: ReadonlySet<string>;
}

/** A property's path, with `[]` for every element of a list. */
export const pathBelow = (holder: object, path: string, name: string): string => {
  if (Array.isArray(holder)) return `${path}[]`;
  return path === "" ? name : `${path}.${name}`;
};

/** Stands before the objects of a dossier and notes which of their properties are read. */
class Watcher {
  readonly read = new Set<string>();
  private readonly known = new WeakMap<object, object>();

  watch<Holder extends object>(holder: Holder, path: string): Holder {
    const known = this.known.get(holder);
    if (known !== undefined) return known as Holder;
    const made = new Proxy(holder, {
      get: (target, name) => this.get(target, name, path),
      ownKeys: (target) => {
        for (const name of Object.keys(target)) this.read.add(pathBelow(target, path, name));
        return Reflect.ownKeys(target);
      },
    });
    this.known.set(holder, made);
    return made;
  }

  /** Who asks how long a list is makes use of its elements. */
  private get(target: object, name: string | symbol, path: string): unknown {
    const value: unknown = Reflect.get(target, name);
    if (typeof name === "symbol" || !Object.hasOwn(target, name)) return value;
    const below = pathBelow(target, path, name);
    this.read.add(below);
    return typeof value === "object" && value !== null ? this.watch(value, below) : value;
  }
}

/** The dossier behind a proxy that notes what is read of it. */
export function watchReads<Value extends object>(dossier: Value): WatchedDossier<Value> {
  const watcher = new Watcher();
  return { dossier: watcher.watch(dossier, ""), read: watcher.read };
}
