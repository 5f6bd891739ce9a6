import type { UseMutationOptions } from "@tanstack/react-query";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "./errors.ts";
import { createRequestIds } from "./request-id.ts";

type Wish<Input> = Omit<Input, "requestId">;

/**
 * A mutation whose `requestId` is kept through retries: the automatic ones after a broken connection, and the user's own
 * second click. Takes `trpc.<noun>.<verb>.mutationOptions({...})`; `write(input)` rejects with the tRPC error.
 */
export const useWrite = <Input extends { requestId: string }, Output, Failed, Context>(
  options: UseMutationOptions<Output, Failed, Input, Context>,
) => {
  const [ids] = useState(() => createRequestIds());
  const mutation = useMutation(options);
  const write = async (wish: Wish<Input>): Promise<Output> => {
    try {
      // `Omit` of a type parameter cannot be put back together for the compiler.
      const output = await mutation.mutateAsync({ ...wish, requestId: ids.idFor(wish) } as unknown as Input);
      ids.answered(wish);
      return output;
    } catch (error) {
      if (readFailure(error).code !== "network") ids.answered(wish);
      throw error;
    }
  };
  return { write, isWriting: mutation.isPending, error: mutation.error, reset: mutation.reset };
};
