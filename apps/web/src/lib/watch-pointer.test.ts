import { expect, it } from "vitest";
import { watchPointer } from "./watch-pointer.ts";

const setUp = () => {
  const page = new EventTarget();
  const pointer = watchPointer(page);
  const happen = (type: string) => page.dispatchEvent(new Event(type));
  const isReleased = () => Promise.race([pointer.released().then(() => true), Promise.resolve(false)]);
  return { pointer, happen, isReleased };
};

it("is released until something is pressed, and again afterwards", async () => {
  const { pointer, happen, isReleased } = setUp();
  await pointer.released();
  happen("pointerdown");
  expect(await isReleased()).toBe(false);
  const releasing = pointer.released();
  happen("pointerup");
  await releasing;
});

it("waits for the end of a drag, which takes the pointer over", async () => {
  const { pointer, happen, isReleased } = setUp();
  happen("pointerdown");
  happen("dragstart");
  happen("pointercancel");
  expect(await isReleased()).toBe(false);
  happen("dragend");
  await pointer.released();
});

it("keeps nobody waiting once it is stopped", async () => {
  const { pointer, happen } = setUp();
  happen("pointerdown");
  const releasing = pointer.released();
  pointer.stop();
  await expect(releasing).resolves.toBeUndefined();
});
