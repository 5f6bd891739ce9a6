import type { ReportDesk } from "@kedr/domain";

/** Whoever may report may attach files to what was told, also when the report itself is not taken any more. */
export const mayAttachTo = ({ obstacle }: ReportDesk): boolean =>
  obstacle !== "not_permitted" && obstacle !== "as_of";
