import { MutationObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import type { FailureCode } from "./errors.ts";
import { RequestFailed } from "./errors.ts";
import { createQueryClient } from "./query-client.ts";

const failure = (code: FailureCode) =>
  new RequestFailed({ code, message: "", field: null, hint: null, current: null });

const setUp = () => {
  let signedOut = 0;
  const client = createQueryClient(() => (signedOut += 1));
  return { client, timesSignedOut: () => signedOut };
};

const askedWith = async (error: Error) => {
  const { client, timesSignedOut } = setUp();
  let asked = 0;
  const queryFn = () => {
    asked += 1;
    throw error;
  };
  const reading = client.fetchQuery({
    queryKey: ["x"],
    queryFn,
    retryDelay: 0,
    retry: client.getDefaultOptions().queries?.retry ?? false,
  });
  await expect(reading).rejects.toBe(error);
  return { asked, signedOut: timesSignedOut() };
};

describe("reads", () => {
  it("are not repeated after an answer", async () => {
    expect(await askedWith(failure("forbidden"))).toEqual({ asked: 1, signedOut: 0 });
  });

  it("are repeated while the connection is broken", async () => {
    expect(await askedWith(failure("network"))).toEqual({ asked: 4, signedOut: 0 });
  });

  it("lead to sign-in when the session has ended", async () => {
    expect(await askedWith(failure("unauthenticated"))).toEqual({ asked: 1, signedOut: 1 });
  });
});

describe("writes", () => {
  it("make everything that was read old", async () => {
    const { client } = setUp();
    client.setQueryData(["overview"], 1);
    const observer = new MutationObserver(client, { mutationFn: () => Promise.resolve("done") });
    await observer.mutate();
    expect(client.getQueryState(["overview"])?.isInvalidated).toBe(true);
  });

  it("leave everything as it is when they fail", async () => {
    const { client } = setUp();
    client.setQueryData(["overview"], 1);
    const observer = new MutationObserver(client, { mutationFn: () => Promise.reject(failure("conflict")) });
    await expect(observer.mutate()).rejects.toThrow(RequestFailed);
    expect(client.getQueryState(["overview"])?.isInvalidated).toBe(false);
  });
});
