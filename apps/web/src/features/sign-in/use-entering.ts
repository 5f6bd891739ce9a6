import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";

/** Runs one of the ways to sign in; on success reads everything anew, and the route leads on to where it should. */
export const useEntering = () => {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (enter: () => Promise<void>) => enter(),
    // A person is there to try again, and passwords are not to be sent on their own.
    retry: false,
    onSuccess: async () => {
      queryClient.removeQueries();
      await router.invalidate();
    },
  });
};
