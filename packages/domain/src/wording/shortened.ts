/**
 * The text on one line, cut at the end of a word so that it has at most `longest` characters with the «…» that
 * shows the cut. A single word that is longer is cut where it must be.
 */
export function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const room = line.slice(0, longest);
  const end = room.lastIndexOf(" ");
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, -1);
  return `${kept.replace(/[\s,;:.(«„–—-]+$/u, "")}…`;
}
