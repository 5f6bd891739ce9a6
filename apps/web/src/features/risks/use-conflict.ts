import { useQueryClient } from "@tanstack/react-query";
import type { EditAttempt } from "../../components/use-edit-conflict.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";

/** Saving that loses nothing; where the other person's values are kept, the page shows them. */
export const useConflict = () => {
  const queryClient = useQueryClient();
  const { save, dialog } = useEditConflict();
  return {
    dialog,
    save: async <Fields extends object>(attempt: EditAttempt<Fields>): Promise<void> => {
      if (!(await save(attempt))) void queryClient.invalidateQueries();
    },
  };
};
