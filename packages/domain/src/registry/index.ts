export * from "./act-citation.ts";
export type * from "./archive.record.ts";
export type * from "./registry.record.ts";
