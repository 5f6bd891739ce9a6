import { council } from "./council.ts";
import { indicators } from "./indicators.ts";
import { milestones } from "./milestones.ts";
import { myWork } from "./my-work.ts";
import { overview } from "./overview.ts";
import { projects } from "./projects.ts";
import { sector } from "./sector.ts";
import { shared } from "./shared.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";

/** All messages, by area. */
export const en = {
  council,
  indicators,
  milestones,
  myWork,
  overview,
  projects,
  sector,
  shared,
  shell,
  signIn,
} as const;
