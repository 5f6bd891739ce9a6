import "fake-indexeddb/auto";
import { clear } from "idb-keyval";
import { beforeEach, describe, expect, it } from "vitest";
import { RequestFailed } from "../../lib/errors.ts";
import type { Sender } from "./delivery.ts";
import { deliverWaiting, takeBack } from "./delivery.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import type { Draft } from "./drafts.ts";
import { dropDraft, readDraft, saveDraft } from "./drafts.ts";
import { keptStore } from "./kept-store.ts";
import { reportDesk } from "./report-desk.fixture.ts";
import { prefill } from "./prefill.ts";
import { toSubmission } from "./submission.ts";
import { tellTabs } from "./tabs.ts";
import type { Waiting } from "./waiting.ts";
import { queueReport, readWaiting } from "./waiting.ts";

const place = { accountId: "A-1", projectId: "PRJ-1", periodId: "PERIOD-2023-02" };
const words = (summary: string) => ({ edits: { summary }, bases: { summary: "" } });
const savedAt = "2023-03-01T05:00:00.000Z";
const now = () => savedAt;
const desk = reportDesk();
const submission = toSubmission(desk, { ...prefill(desk), summary: "Сделано" });
const report = { place, projectName: "Проект", submission, queuedAt: savedAt, draftStamp: null };

const failure = (code: "network" | "invalid_input") =>
  new RequestFailed({ code, message: "", field: null, hint: null, current: null });

/** A server that notes what arrives; each answer in turn, then only good ones. */
const server = (...answers: unknown[]): Sender & { arrived: string[] } => {
  const arrived: string[] = [];
  return {
    arrived,
    accountId: () => Promise.resolve("A-1"),
    send: ({ requestId }: Waiting) => {
      arrived.push(requestId);
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
};

beforeEach(() => clear(keptStore()));

describe("a draft", () => {
  it("is kept for its person, project and month, and for no other", async () => {
    await saveDraft({ place, edits: words("Моё"), known: null, savedAt });
    expect((await readDraft(place))?.edits).toEqual({ summary: "Моё" });
    expect(await readDraft({ ...place, accountId: "A-2" })).toBeNull();
    expect(await readDraft({ ...place, periodId: "PERIOD-2023-01" })).toBeNull();
    await dropDraft(place);
    expect(await readDraft(place)).toBeNull();
  });

  it("is not saved over another tab's newer words", async () => {
    const first = await saveDraft({ place, edits: words("Первое"), known: null, savedAt });
    const second = await saveDraft({ place, edits: words("Второе"), known: null, savedAt });
    expect(second).toMatchObject({ isSaved: false, other: { edits: { summary: "Первое" } } });
    const known = first.isSaved ? first.draft.stamp : null;
    expect(await saveDraft({ place, edits: words("Третье"), known, savedAt })).toMatchObject({
      isSaved: true,
    });
    expect((await readDraft(place))?.edits).toEqual({ summary: "Третье" });
  });
});

describe("the keeper of a draft", () => {
  const keep = (onOther: (other: Draft) => void) =>
    createDraftKeeper({ place, known: null, onOther, onSaved: () => undefined, now });

  it("saves the last of what was typed", async () => {
    const keeper = keep(() => undefined);
    keeper.later(words("С"));
    keeper.later(words("Сделано"));
    const stamp = await keeper.flush();
    expect(await readDraft(place)).toMatchObject({ stamp, edits: { summary: "Сделано" } });
    keeper.close();
  });

  it("goes on from its own draft without mistaking it for another's", async () => {
    const others: Draft[] = [];
    const keeper = keep((other) => others.push(other));
    for (const text of ["Раз", "Два", "Три"]) {
      keeper.later(words(text));
      await keeper.flush();
    }
    expect(others).toEqual([]);
    expect((await readDraft(place))?.edits).toEqual({ summary: "Три" });
    keeper.close();
  });

  it("shows what another tab has saved, and writes over it only after the choice", async () => {
    const others: Draft[] = [];
    const keeper = keep((other) => others.push(other));
    await saveDraft({ place, edits: words("В другой вкладке"), known: null, savedAt });
    keeper.later(words("В этой"));
    await keeper.flush();
    expect(others[0]?.edits).toEqual({ summary: "В другой вкладке" });
    keeper.later(words("В этой, дальше"));
    await keeper.flush();
    expect((await readDraft(place))?.edits).toEqual({ summary: "В другой вкладке" });
    keeper.goOnFrom(others[0] ?? null);
    keeper.later(words("В этой, дальше"));
    await keeper.flush();
    expect((await readDraft(place))?.edits).toEqual({ summary: "В этой, дальше" });
    keeper.close();
  });

  it("hears of another tab's draft before anything is typed here", async () => {
    const heard = Promise.withResolvers<Draft>();
    const keeper = keep(heard.resolve);
    await saveDraft({ place, edits: words("В другой вкладке"), known: null, savedAt });
    tellTabs({ what: "draft", place });
    expect((await heard.promise).edits).toEqual({ summary: "В другой вкладке" });
    keeper.close();
  });
});

describe("a report on its way", () => {
  it("goes once, with one id through all attempts, and takes its draft with it", async () => {
    const saved = await saveDraft({ place, edits: words("Сделано"), known: null, savedAt });
    const draftStamp = saved.isSaved ? saved.draft.stamp : null;
    const queued = await queueReport({ ...report, draftStamp });
    const kedr = server(failure("network"), failure("network"), "answer");
    expect(await deliverWaiting(kedr)).toEqual([]);
    expect(await deliverWaiting(kedr)).toEqual([]);
    expect(await readDraft(place)).not.toBeNull();
    expect(await deliverWaiting(kedr)).toEqual([{ waiting: queued, refusal: null, answer: "answer" }]);
    expect(kedr.arrived).toEqual(Array.from({ length: 3 }, () => queued.requestId));
    expect(await readWaiting(place)).toBeNull();
    expect(await readDraft(place)).toBeNull();
    expect(await deliverWaiting(kedr)).toEqual([]);
  });

  it("leaves words typed since it was queued", async () => {
    await queueReport(report);
    await saveDraft({ place, edits: words("Позже"), known: null, savedAt });
    await deliverWaiting(server());
    expect((await readDraft(place))?.edits).toEqual({ summary: "Позже" });
  });

  it("is not sent twice by two tabs that try at once", async () => {
    await queueReport(report);
    const kedr = server();
    await Promise.all([deliverWaiting(kedr), deliverWaiting(kedr)]);
    expect(kedr.arrived).toHaveLength(1);
  });

  it("is not replaced by another one while it waits", async () => {
    const first = await queueReport(report);
    const second = await queueReport({ ...report, queuedAt: "2023-03-01T06:00:00.000Z" });
    expect(second).toEqual(first);
  });

  it("stays with the words against it when it is refused, and is not sent again", async () => {
    const queued = await queueReport(report);
    const kedr = server(failure("invalid_input"));
    expect(await deliverWaiting(kedr)).toMatchObject([{ refusal: { code: "invalid_input" } }]);
    expect(await readWaiting(place)).toMatchObject({ refusal: { code: "invalid_input" } });
    expect(await deliverWaiting(kedr)).toEqual([]);
    expect(kedr.arrived).toEqual([queued.requestId]);
    // Corrected and sent again, it is another request.
    expect((await queueReport(report)).requestId).not.toBe(queued.requestId);
  });

  it("waits while somebody else, or nobody, is signed in", async () => {
    await queueReport(report);
    const kedr = server();
    for (const accountId of ["A-2", null])
      expect(await deliverWaiting({ ...kedr, accountId: () => Promise.resolve(accountId) })).toEqual([]);
    expect(kedr.arrived).toEqual([]);
    expect(await readWaiting(place)).not.toBeNull();
  });

  it("can be taken back while it waits", async () => {
    await queueReport(report);
    await takeBack(place);
    const kedr = server();
    expect(await deliverWaiting(kedr)).toEqual([]);
    expect(kedr.arrived).toEqual([]);
  });
});
