import type { CalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import type { RouterOutputs } from "../../lib/trpc.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { HandOverItem } from "./curation-act.ts";
import { useTakeBack } from "./use-take-back.ts";

type Answer = RouterOutputs["curation"]["handOver"];

/** Each curation that began, with the one that it follows: what takes the hand-over back. */
const toTakeBack = ({ curations }: Answer, items: readonly HandOverItem[]) => {
  const handed = new Set(items.map(({ curation }) => curation.id));
  return curations
    .filter(({ id }) => !handed.has(id))
    .map(({ id, version, industryId }) => {
      const former = curations.find((one) => handed.has(one.id) && one.industryId === industryId);
      return {
        curationId: id,
        version,
        former: former ? { curationId: former.id, version: former.version } : null,
      };
    });
};

/** Hands over, tells of it, and offers the way back. */
export const useHandOver = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().curation.handOver.mutationOptions());
  const { takeBack } = useTakeBack();
  return {
    isWriting,
    handOver: async (
      items: readonly HandOverItem[],
      to: { positionId: string; fromDate: CalendarDate; basis: string | null },
    ) => {
      const curations = items.map(({ curation }) => ({ curationId: curation.id, version: curation.version }));
      const answer = await write({ curations, ...to });
      const undo = toTakeBack(answer, items);
      notices.done(t("curation.done.handedOver", { count: items.length }), {
        run: () => void takeBack(undo),
      });
    },
  };
};
