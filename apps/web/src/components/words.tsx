import { Figure } from "./figure.tsx";

/** A name or another text that may break over lines, or «не внесено». */
export const Words = ({ text }: { text: string | null | undefined }) =>
  text === null || text === undefined ? <Figure value={null} format={String} /> : <>{text}</>;
