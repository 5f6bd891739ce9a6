/** One end of a link that is being made. */
export interface LinkEnd {
  kind: "indicator" | "project";
  id: string;
}
