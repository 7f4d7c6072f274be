/** A field that has no word of its own, read out: `fdaClass` is "fda class". */
export const spelled = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
