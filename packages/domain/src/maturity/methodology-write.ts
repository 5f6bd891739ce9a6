import type { Portfolio, RecordTypes } from "../portfolio/portfolio.ts";

type WrittenName = "Methodology" | "MethodologyMember" | "CountingPeriod";

/** One record that a change of a methodology stores; the same list is tried out before it is stored. */
export type MethodologyWrite = {
  [Name in WrittenName]:
    | { entity: Name; operation: "insert"; record: RecordTypes[Name] }
    | {
        entity: Name;
        operation: "update";
        id: string;
        fields: Partial<Omit<RecordTypes[Name], "id" | "version">>;
      }
    | { entity: Name; operation: "delete"; id: string };
}[WrittenName];

const applied = <Name extends WrittenName>(
  entity: Name,
  records: readonly RecordTypes[Name][],
  writes: readonly MethodologyWrite[],
): RecordTypes[Name][] => {
  // Ids are those of one entity only, so that a write's fields belong to the record that it names.
  const own = writes.filter((write) => write.entity === entity) as Extract<
    MethodologyWrite,
    { entity: Name }
  >[];
  const removed = new Set(own.flatMap((write) => (write.operation === "delete" ? [write.id] : [])));
  const changed = records
    .filter(({ id }) => !removed.has(id))
    .map((record) =>
      own.reduce(
        (now, write) =>
          write.operation === "update" && write.id === record.id ? { ...now, ...write.fields } : now,
        record,
      ),
    );
  const added = own.flatMap((write) =>
    write.operation === "insert" ? [write.record as RecordTypes[Name]] : [],
  );
  return [...changed, ...added];
};

/** The portfolio as it would be with the writes; nothing is stored. */
export const withWrites = (portfolio: Portfolio, writes: readonly MethodologyWrite[]): Portfolio => ({
  ...portfolio,
  Methodology: applied("Methodology", portfolio.Methodology, writes),
  MethodologyMember: applied("MethodologyMember", portfolio.MethodologyMember, writes),
  CountingPeriod: applied("CountingPeriod", portfolio.CountingPeriod, writes),
});
