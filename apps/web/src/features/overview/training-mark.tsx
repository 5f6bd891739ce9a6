import type { Origin } from "@kedr/domain";
import { OriginBadge } from "../../components/origin-badge.tsx";

/** «учебные данные» once for a list that has training records in it. */
export const TrainingMark = ({ records }: { records: readonly { origin: Origin }[] }) =>
  records.some(({ origin }) => origin === "training") ? <OriginBadge origin="training" /> : null;
