/**
 * A value that is made when it is first asked for, and kept. Apps Script evaluates the whole script on every click, so
 * what only some clicks need must not be made while the script loads.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
