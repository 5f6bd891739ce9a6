import type { BoxProps, MantineStyleProp } from "@mantine/core";
import type { ComponentProps, CSSProperties, JSX } from "react";
import { Box } from "@mantine/core";
import classes from "./table.module.css";

type Styled<Tag extends keyof JSX.IntrinsicElements> = Omit<ComponentProps<Tag>, keyof BoxProps> & BoxProps;

interface TableOwnProps {
  /** The browser's `table-layout`. */
  layout?: "auto" | "fixed";
  /** Pixels at the usual size of text, above and below what a cell holds. */
  verticalSpacing?: number;
  /** Pixels at the usual size of text, at both sides of what a cell holds. */
  horizontalSpacing?: number;
  /** Lines between columns. */
  withColumnBorders?: boolean;
}

const rem = (pixels: number | undefined): string | undefined =>
  pixels === undefined ? undefined : `${pixels / 16}rem`;

/** Variables that style sheets of pages may set in place of these. */
const withVariables = (variables: Record<`--${string}`, string | undefined>, style: MantineStyleProp) => [
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)) as CSSProperties,
  style,
];

const Root = ({
  layout,
  verticalSpacing,
  horizontalSpacing,
  withColumnBorders = false,
  className,
  style,
  ...rest
}: Styled<"table"> & TableOwnProps) => (
  <Box
    component="table"
    className={className === undefined ? classes["table"] : `${classes["table"]} ${className}`}
    data-columns={withColumnBorders}
    style={withVariables(
      {
        "--table-layout": layout,
        "--table-vertical-spacing": rem(verticalSpacing),
        "--table-horizontal-spacing": rem(horizontalSpacing),
      },
      style,
    )}
    {...rest}
  />
);

interface ScrollProps extends Omit<ComponentProps<"div">, "style"> {
  /** Pixels at the usual size of text; a narrower page scrolls the table sideways. */
  minWidth: number;
}

const ScrollContainer = ({ minWidth, children, ...rest }: ScrollProps) => (
  <Box
    className={classes["scroll"]}
    data-table-scroll
    style={{ "--table-min-width": rem(minWidth) }}
    {...rest}
  >
    <div>{children}</div>
  </Box>
);

/**
 * A table as the browser knows it, in the look of the house. The library's own brings its scroll area, and with that a
 * positioning engine, to every page that has a table: the first screen among them.
 */
export const Table = Object.assign(Root, {
  ScrollContainer,
  Thead: (props: Styled<"thead">) => <Box component="thead" {...props} />,
  Tbody: (props: Styled<"tbody">) => <Box component="tbody" {...props} />,
  Tfoot: (props: Styled<"tfoot">) => <Box component="tfoot" {...props} />,
  Tr: (props: Styled<"tr">) => <Box component="tr" {...props} />,
  Th: (props: Styled<"th">) => <Box component="th" {...props} />,
  Td: (props: Styled<"td">) => <Box component="td" {...props} />,
});
