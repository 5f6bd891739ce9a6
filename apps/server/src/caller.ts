import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

const loopback = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether the caller sits at this very machine: the connection comes from the loopback interface, names a loopback
 * host (so that no foreign page reaches it by rebinding a name), and no proxy stands between.
 */
export const isLoopbackCaller = (context: Context): boolean =>
  loopback.test(getConnInfo(context).remote.address ?? "") &&
  loopbackHost.test(context.req.header("host") ?? "") &&
  context.req.header("x-forwarded-for") === undefined &&
  context.req.header("forwarded") === undefined;
