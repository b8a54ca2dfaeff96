// A file of its own, because a CommonJS package loaded by `import()` gives its names in Node and not in the bundle.
export { simpleParser } from 'mailparser';
