import { infrastructure } from "./infrastructure.ts";
import { learning } from "./learning.ts";
import { monitoring } from "./monitoring.ts";
import type { Phase } from "./phase.ts";
import { registry } from "./registry.ts";
import { service } from "./service.ts";
import { substitution } from "./substitution.ts";
import { system } from "./system.ts";

/** How a project works towards its result. */
export type WayOfWorking =
  | "system"
  | "service"
  | "infrastructure"
  | "registry"
  | "monitoring"
  | "learning"
  | "substitution";

/** Ten phases for each way of working, in their order. */
export const phases: Record<WayOfWorking, readonly Phase[]> = {
  system,
  service,
  infrastructure,
  registry,
  monitoring,
  learning,
  substitution,
};
