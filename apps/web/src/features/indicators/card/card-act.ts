import type { IndicatorCard } from "@kedr/domain";

/** What is being done to an indicator's card; the card is the one that was read when it began. */
export type CardAct =
  | { kind: "create" }
  | { kind: "edit" | "targets" | "formula" | "remove"; card: IndicatorCard };

export type OnCardAct = (act: CardAct) => void;
