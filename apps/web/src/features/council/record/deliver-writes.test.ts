import "fake-indexeddb/auto";
import type { MinutesView } from "@kedr/domain";
import { clear } from "idb-keyval";
import { beforeEach, describe, expect, it } from "vitest";
import { RequestFailed, type FailureCode } from "../../../lib/errors.ts";
import { deliverWrites, type Sender } from "./deliver-writes.ts";
import { createKeptQueue, listPlaces, recordStore } from "./kept-queue.ts";
import { adoptWish, anItem, aPoint, aView, heardWish } from "./minutes.fixture.ts";
import type { RecordWish } from "./wishes.ts";
import { enqueued, type QueuedWrite } from "./write-queue.ts";

const place = { accountId: "A-1", meetingId: "MTG" };

const failed = (code: FailureCode) =>
  new RequestFailed({ code, message: "", field: null, hint: null, current: null });

/** A server that notes what arrives and answers in turn; then only well. */
const server = (stands: MinutesView, ...answers: (MinutesView | Error)[]) => {
  const arrived: QueuedWrite[] = [];
  const shown: MinutesView[] = [];
  const sender: Sender = {
    accountId: () => Promise.resolve("A-1"),
    send: (write) => {
      arrived.push(write);
      const answer = answers.shift() ?? stands;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    read: () => Promise.resolve(stands),
    show: (view) => shown.push(view),
  };
  return { sender, arrived, shown };
};

const open = async (...wishes: RecordWish[]) => {
  const queue = createKeptQueue(place);
  for (const [at, wish] of wishes.entries())
    await queue.change((writes) => enqueued(writes, `R-${at + 1}`, wish));
  return queue;
};

beforeEach(() => clear(recordStore()));

describe("the record of a meeting on its way", () => {
  it("is kept by the browser before it leaves, for its person and meeting", async () => {
    const queue = await open(heardWish("А"));
    queue.close();
    const reopened = createKeptQueue(place);
    await reopened.read();
    expect(reopened.writes()).toEqual(queue.writes());
    const other = createKeptQueue({ ...place, accountId: "A-2" });
    await other.read();
    expect(other.writes()).toEqual([]);
    expect(await listPlaces()).toEqual([place]);
    reopened.close();
    other.close();
  });

  it("waits through a broken connection and goes in order, once each, with the same ids", async () => {
    const queue = await open(heardWish("А"), adoptWish);
    const kedr = server(aView(), failed("network"));
    expect(await deliverWrites({ queue, sender: kedr.sender })).toBe("broken");
    expect(queue.writes()).toHaveLength(2);
    expect(await deliverWrites({ queue, sender: kedr.sender })).toBe("all");
    expect(kedr.arrived.map(({ requestId }) => requestId)).toEqual(["R-1", "R-1", "R-2"]);
    expect(queue.writes()).toEqual([]);
    expect(await listPlaces()).toEqual([]);
    queue.close();
  });

  it("does not change what may have arrived: what is typed since is another write, over the answer", async () => {
    const queue = await open(heardWish("А"));
    const answer = aView([anItem({ heard: "А", version: 2 })]);
    const kedr = server(answer, failed("network"));
    await deliverWrites({ queue, sender: kedr.sender });
    await queue.change((writes) => enqueued(writes, "R-2", heardWish("АБ", 1, null)));
    await deliverWrites({ queue, sender: kedr.sender });
    expect(kedr.arrived.map(({ wish }) => wish)).toEqual([
      heardWish("А"),
      heardWish("А"),
      heardWish("АБ", 2, "А"),
    ]);
    expect(kedr.shown.at(-1)).toEqual(answer);
    queue.close();
  });

  it("goes over another's words where both can stand", async () => {
    const queue = await open(heardWish("Моё"));
    const kedr = server(aView([anItem({ spoke: "Чужое", version: 4 })]), failed("conflict"));
    expect(await deliverWrites({ queue, sender: kedr.sender })).toBe("all");
    const [first, second] = kedr.arrived;
    expect(second?.wish).toMatchObject({ version: 4, base: { spoke: "Чужое" }, mine: { heard: "Моё" } });
    expect(second?.requestId).not.toBe(first?.requestId);
    expect(queue.writes()).toEqual([]);
    queue.close();
  });

  it("stays for the choice where it would write over another's, and lets the rest go", async () => {
    const queue = await open(heardWish("Моё"), adoptWish);
    const point = aPoint();
    const kedr = server(aView([anItem({ heard: "Чужое", version: 4, points: [point] })]), failed("conflict"));
    expect(await deliverWrites({ queue, sender: kedr.sender })).toBe("all");
    expect(kedr.arrived).toHaveLength(2);
    expect(queue.writes()).toMatchObject([{ wish: heardWish("Моё"), refusal: { code: "conflict" } }]);
    queue.close();
  });

  it("stays with the words against it when it is refused", async () => {
    const queue = await open(adoptWish);
    const kedr = server(aView(), failed("not_allowed_now"));
    expect(await deliverWrites({ queue, sender: kedr.sender })).toBe("all");
    expect(queue.writes()).toMatchObject([{ refusal: { code: "not_allowed_now" } }]);
    await deliverWrites({ queue, sender: kedr.sender });
    expect(kedr.arrived).toHaveLength(1);
    queue.close();
  });

  it.each(["A-2", null])("waits while %s is signed in", async (accountId) => {
    const queue = await open(adoptWish);
    const kedr = server(aView());
    const sender = { ...kedr.sender, accountId: () => Promise.resolve(accountId) };
    expect(await deliverWrites({ queue, sender })).toBe("broken");
    expect(kedr.arrived).toEqual([]);
    expect(queue.writes()).toHaveLength(1);
    queue.close();
  });

  it("is the same in two tabs", async () => {
    const one = await open();
    const other = createKeptQueue(place);
    const heard = Promise.withResolvers<undefined>();
    other.subscribe(() => heard.resolve(undefined));
    await one.change((writes) => enqueued(writes, "R-1", adoptWish));
    await heard.promise;
    expect(other.writes()).toEqual(one.writes());
    one.close();
    other.close();
  });
});
