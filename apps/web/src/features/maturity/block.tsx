import type { ReactNode } from "react";
import { Title } from "@mantine/core";
import classes from "./maturity.module.css";

/** A titled part of an explanation. */
export const Block = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className={classes["block"]} data-keep-together>
    <Title order={3} fz="sm" mb={6}>
      {title}
    </Title>
    {children}
  </section>
);
