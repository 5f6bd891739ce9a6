/** Told as each chapter begins, and as the file is put together (null), which takes about as long as all of them. */
export type BriefingPace = (chapter: string | null) => void;
