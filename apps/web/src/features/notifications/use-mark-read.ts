import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Marks notifications as read, by id or all; a failure is told and leaves them unread. */
export const useMarkRead = () => {
  const notices = useNotices();
  const mark = useWrite(useTRPC().notification.markRead.mutationOptions());
  const markRead = async (ids: string[] | null): Promise<void> => {
    try {
      await mark.write({ ids });
    } catch (error) {
      notices.failed(error);
    }
  };
  return { markRead, isMarking: mark.isWriting };
};
