import type { Reference, RegistryGap } from "@kedr/domain";

/** The gaps of one project, indicator, industry, post or plan item. */
export interface GapHolder {
  holder: Reference;
  gaps: [RegistryGap, ...RegistryGap[]];
}

/** Puts together the gaps that follow each other and are of one holder; the order stays. */
export const gapHolders = (gaps: readonly RegistryGap[]): GapHolder[] => {
  const holders: GapHolder[] = [];
  for (const gap of gaps) {
    const holder = gap.project ?? gap.subject;
    const last = holders.at(-1);
    if (last?.holder.id === holder.id) last.gaps.push(gap);
    else holders.push({ holder, gaps: [gap] });
  }
  return holders;
};
