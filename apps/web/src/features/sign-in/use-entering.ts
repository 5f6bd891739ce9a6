import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { returnAddress } from "../../lib/return-address.ts";

/** Runs one of the ways to sign in; on success reads everything anew and goes where the visitor was heading. */
export const useEntering = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { returnTo } = useSearch({ from: "/sign-in" });
  return useMutation({
    mutationFn: (enter: () => Promise<void>) => enter(),
    // A person is there to try again, and passwords are not to be sent on their own.
    retry: false,
    onSuccess: async () => {
      queryClient.removeQueries();
      await navigate({ href: returnAddress(returnTo), replace: true });
    },
  });
};
