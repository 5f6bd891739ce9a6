export * from "./body.cards.ts";
export * from "./card-input.ts";
export * from "./card-rules.ts";
export * from "./card-ties.ts";
export * from "./cards.ts";
export * from "./ground.cards.ts";
export * from "./project.card.ts";
export * from "./strategy.cards.ts";
