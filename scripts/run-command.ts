import { spawn } from "node:child_process";
import { constants } from "node:os";

/** A command to run in the foreground, with this process's terminal. */
export interface Command {
  command: string;
  args: readonly string[];
  /** Added to this process's environment. */
  env?: Record<string, string>;
}

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command to its end and answers its exit code (128 + number for a signal, as a shell does).
 * Signals go on to the command, so that this process outlives it and can clear up after it.
 */
export async function runCommand({ command, args, env = {} }: Command): Promise<number> {
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
      });
    });
  } finally {
    for (const signal of forwarded) process.off(signal, forward);
  }
}
