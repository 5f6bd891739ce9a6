import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followEvents } from "./live.ts";

/** A stream of the browser's, played by hand. */
class PlayedStream {
  readyState = 0;
  isClosed = false;
  private readonly listeners = new Map<string, (event: { data?: unknown }) => void>();

  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void {
    this.listeners.set(type, listener);
  }

  close(): void {
    this.isClosed = true;
  }

  play(type: string, data?: string): void {
    this.listeners.get(type)?.({ data });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const setUp = () => {
  const streams: PlayedStream[] = [];
  const heard: string[] = [];
  const following = followEvents(
    () => {
      const stream = new PlayedStream();
      streams.push(stream);
      return stream;
    },
    {
      onOpen: () => heard.push("open"),
      onChange: (sequence) => heard.push(`change ${sequence}`),
      onNotification: () => heard.push("notification"),
      onRefused: () => heard.push("refused"),
      onLost: (isLost) => heard.push(isLost ? "lost" : "found"),
    },
  );
  const last = (): PlayedStream => {
    const stream = streams.at(-1);
    if (!stream) throw new Error("no stream was opened");
    return stream;
  };
  return { following, streams, last, heard };
};

it("tells what comes, from the moment it is resumed", () => {
  const { following, streams, last, heard } = setUp();
  expect(streams).toHaveLength(0);
  following.resume();
  following.resume();
  expect(streams).toHaveLength(1);
  last().play("open");
  last().play("change", "12");
  last().play("notification", "");
  expect(heard).toEqual(["found", "open", "change 12", "notification"]);
});

it("asks again after a break, later each time, and says nothing of a short one", () => {
  const { following, streams, last, heard } = setUp();
  following.resume();
  last().play("open");
  heard.length = 0;
  last().play("error");
  expect(last().isClosed).toBe(true);
  vi.advanceTimersByTime(999);
  expect(streams).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(streams).toHaveLength(2);
  last().play("open");
  expect(heard).toEqual(["found", "open"]);
  last().play("error");
  vi.advanceTimersByTime(1999);
  expect(streams).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(streams).toHaveLength(3);
});

it("takes a stream that is silent for too long for a broken one", () => {
  const { following, streams, last } = setUp();
  following.resume();
  last().play("open");
  for (let beats = 0; beats < 10; beats += 1) {
    vi.advanceTimersByTime(25_000);
    last().play("beat", "");
  }
  expect(streams).toHaveLength(1);
  vi.advanceTimersByTime(61_000);
  expect(streams).toHaveLength(2);
});

it("asks soon again after a stream that held for long", () => {
  const { following, streams, last } = setUp();
  following.resume();
  for (let times = 0; times < 5; times += 1) {
    last().play("error");
    vi.advanceTimersByTime(15_000);
  }
  last().play("open");
  vi.advanceTimersByTime(60_000);
  const { length } = streams;
  last().play("error");
  vi.advanceTimersByTime(1000);
  expect(streams).toHaveLength(length + 1);
});

it("says once that the connection is lost, and that it is back", () => {
  const { following, last, heard } = setUp();
  following.resume();
  for (let times = 0; times < 4; times += 1) {
    last().play("error");
    vi.advanceTimersByTime(8000);
  }
  expect(heard).toEqual(["lost"]);
  last().play("open");
  expect(heard).toEqual(["lost", "found", "open"]);
});

it("tells a refusal apart from a broken connection", () => {
  const { following, last, heard } = setUp();
  following.resume();
  last().readyState = 2;
  last().play("error");
  expect(heard).toEqual(["refused"]);
});

it("gives the connection up while nobody looks, and opens another afterwards", () => {
  const { following, streams, last, heard } = setUp();
  following.resume();
  last().play("open");
  const left = last();
  following.pause();
  expect(left.isClosed).toBe(true);
  heard.length = 0;
  left.play("error");
  left.play("change", "13");
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([]);
  expect(streams).toHaveLength(1);
  following.resume();
  expect(streams).toHaveLength(2);
});

it("does not ask again for a connection that was given up while it was broken", () => {
  const { following, streams, last, heard } = setUp();
  following.resume();
  last().play("error");
  following.pause();
  vi.advanceTimersByTime(60_000);
  expect(streams).toHaveLength(1);
  expect(heard).toEqual(["found"]);
});
