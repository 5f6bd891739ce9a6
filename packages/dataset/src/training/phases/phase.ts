/** The kind of document that proves a phase done. */
export type ProofKind = "Акт" | "Приказ" | "Протокол" | "Контракт" | "Отчёт";

/** A milestone of a way of working that many projects share. */
export interface Phase {
  title: string;
  weight: 1 | 2 | 3;
  isCritical: boolean;
  /** Null when a word is enough. */
  proof: ProofKind | null;
}

const phase =
  (isCritical: boolean) =>
  (title: string, weight: 1 | 2 | 3, proof: ProofKind | null = null): Phase => ({
    title,
    weight,
    isCritical,
    proof,
  });

export const ordinary = phase(false);
export const critical = phase(true);
