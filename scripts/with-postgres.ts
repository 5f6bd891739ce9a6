// `node scripts/with-postgres.ts COMMAND …` runs a command with TEST_DATABASE_URL naming a real PostgreSQL: the one
// already named there, or else a private throw-away cluster from Debian's packages.
import { findPostgres, startPrivatePostgres } from "./private-postgres.ts";
import { runCommand } from "./run-command.ts";

const [command, ...args] = process.argv.slice(2);

async function main(): Promise<number> {
  if (!command) throw new Error("Name the command to run: node scripts/with-postgres.ts COMMAND …");
  if (process.env["TEST_DATABASE_URL"]) return runCommand({ command, args });

  const programs = await findPostgres();
  if (!programs) {
    throw new Error(
      "PostgreSQL 15 or later is not installed. Run: apt-get install -y postgresql (or set TEST_DATABASE_URL)",
    );
  }
  const postgres = await startPrivatePostgres(programs);
  try {
    return await runCommand({ command, args, env: { TEST_DATABASE_URL: postgres.url } });
  } finally {
    await postgres.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
