import type { Arithmetic } from "@kedr/domain";
import { useFormat } from "../../lib/use-format.ts";
import { writeArithmetic } from "./write-arithmetic.ts";
import classes from "./maturity.module.css";

/** The working of a figure on a line of its own. */
export const ArithmeticLine = ({ arithmetic }: { arithmetic: Arithmetic }) => {
  const format = useFormat();
  return <span className={classes["arithmetic"]}>{writeArithmetic(arithmetic, format)}</span>;
};
