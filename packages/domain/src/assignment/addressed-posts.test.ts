import { describe, expect, it } from "vitest";
import type { DecisionAddresseeRecord } from "../council/addressee.record.ts";
import { addressedPosts } from "./addressed-posts.ts";
import { controlIndex } from "./control.fixture.ts";

const nobody = { authorityId: null, positionId: null, classId: null, name: null };
const addressed = (...to: Partial<DecisionAddresseeRecord>[]): DecisionAddresseeRecord[] =>
  to.map((fields, at) => ({
    ...nobody,
    id: `ADR-${at}`,
    decisionId: "D-1",
    number: at + 1,
    dueDate: null,
    origin: "training",
    version: 1,
    ...fields,
  }));
const postsOf = (...to: Partial<DecisionAddresseeRecord>[]) =>
  addressedPosts(controlIndex({ DecisionAddressee: addressed(...to) }), { id: "D-1", addressees: "слова" });

describe("addressedPosts", () => {
  it("are posts, and the heads of bodies, each once, in their order", () => {
    const { posts, unresolved } = postsOf(
      { positionId: "POS-LEAD", dueDate: "2023-04-01" },
      { authorityId: "ORG-1" },
      { positionId: "POS-HEAD" },
    );
    expect(posts.map(({ position, dueDate }) => [position.id, dueDate])).toEqual([
      ["POS-LEAD", "2023-04-01"],
      ["POS-HEAD", null],
    ]);
    expect(unresolved).toEqual([]);
  });

  it("name whom no post stands for", () => {
    const { posts, unresolved, names } = postsOf({ authorityId: "ORG-2" }, { name: "члены Совета" });
    expect(posts).toEqual([]);
    expect(unresolved).toEqual(["Орган ORG-2", "члены Совета"]);
    expect(names).toEqual(unresolved);
  });

  it("are the source's words alone where nothing else is entered", () => {
    expect(postsOf()).toEqual({ names: ["слова"], posts: [], unresolved: ["слова"] });
  });
});
