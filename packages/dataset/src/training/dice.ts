/** A source of choices that gives the same ones for the same key, on every machine and at every time. */
export interface Dice {
  /** A whole number between the two, both included. */
  integer: (from: number, to: number) => number;
  /** True in about this share of throws, 0 to 1. */
  chance: (share: number) => boolean;
  pick: <Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
}

/** FNV-1a: spreads similar keys over all of 32 bits. */
const seedOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (const character of key) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
};

/** Choices of one subject: a key for each keeps a new project from changing the others. */
export const diceFor = (key: string): Dice => {
  let state = seedOf(key);
  // A Weyl sequence put through the finaliser of MurmurHash3.
  const throwOnce = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (from: number, to: number): number => from + Math.floor(throwOnce() * (to - from + 1));
  return {
    integer,
    chance: (share) => throwOnce() < share,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  };
};
