import { useRef, useState } from "react";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useKeptPlan } from "./use-plan-write.ts";

type Order = readonly string[];

interface Rearrangement {
  from: Order;
  to: Order;
  /** Runs when nothing waits behind this one; with the order before all that were sent in one go. */
  onSettled: (before: Order) => void;
}

/** Orders on their way to the server, one after another. */
interface Line {
  sent: Promise<void>;
  waiting: number;
  before: Order;
  /** The order that the server knows. */
  stored: Order;
}
const emptyLine = (): Line => ({ sent: Promise.resolve(), waiting: 0, before: [], stored: [] });

/** Puts a plan into another order: wanted on the screen at once, and sent in its turn. */
export const useOrderLine = (projectId: string) => {
  const { failed } = useNotices();
  const { write } = useWrite(useTRPC().plan.order.mutationOptions(useKeptPlan(projectId)));
  const [wanted, setWanted] = useState<Order | null>(null);
  const queue = useRef(emptyLine());

  const send = async ({ to, onSettled }: Rearrangement) => {
    const line = queue.current;
    try {
      const answer = await write({ projectId, milestoneIds: [...to], before: [...line.stored] });
      line.stored = answer.milestones.map(({ id }) => id);
      line.waiting -= 1;
      if (line.waiting > 0) return;
      setWanted(null);
      onSettled(line.before);
    } catch (error) {
      failed(error);
      // What waits behind was built on the order that was refused.
      queue.current = emptyLine();
      setWanted(null);
    }
  };
  const rearrange = (change: Rearrangement): void => {
    setWanted(change.to);
    const line = queue.current;
    if (line.waiting === 0) Object.assign(line, { before: change.from, stored: change.from });
    line.waiting += 1;
    line.sent = line.sent.then(() => (line === queue.current ? send(change) : undefined));
  };
  return { wanted, rearrange };
};
