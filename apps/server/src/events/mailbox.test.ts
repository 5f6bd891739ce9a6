import { describe, expect, it } from "vitest";
import { createMailbox } from "./mailbox.ts";

describe("a mailbox", () => {
  it("keeps the latest of each kind until it is emptied", async () => {
    const box = createMailbox();
    box.put({ kind: "change", revision: "1" });
    box.put({ kind: "notification" });
    box.put({ kind: "change", revision: "2" });
    expect(await box.take()).toEqual([{ kind: "change", revision: "2" }, { kind: "notification" }]);
    box.put({ kind: "change", revision: "3" });
    expect(await box.take()).toEqual([{ kind: "change", revision: "3" }]);
  });

  it("gives what comes to whoever waits", async () => {
    const box = createMailbox();
    const taking = box.take();
    box.put({ kind: "beat" });
    expect(await taking).toEqual([{ kind: "beat" }]);
  });

  it("gives nothing once it is closed, not even to whoever waits", async () => {
    const box = createMailbox();
    const taking = box.take();
    box.close();
    expect(await taking).toBeNull();
    box.put({ kind: "notification" });
    expect(await box.take()).toBeNull();
  });
});
