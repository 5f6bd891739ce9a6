import { agriculture } from "./agriculture.ts";
import { communications } from "./communications.ts";
import { construction } from "./construction.ts";
import { culture } from "./culture.ts";
import { ecology } from "./ecology.ts";
import { finance } from "./finance.ts";
import { health } from "./health.ts";
import { importSubstitution } from "./import-substitution.ts";
import { education, government, transport, urban } from "./mandatory-additions.ts";
import { security } from "./security.ts";
import { social } from "./social.ts";
import { sport } from "./sport.ts";
import { tourism } from "./tourism.ts";
import { trade } from "./trade.ts";
import type { TrainingIndustry } from "./training-industry.ts";

/** The overlay of all 17 industries: 21 mandatory and 35 regional projects, 57 indicators. */
export const trainingIndustries: TrainingIndustry[] = [
  education,
  health,
  government,
  urban,
  transport,
  social,
  construction,
  finance,
  agriculture,
  tourism,
  culture,
  trade,
  ecology,
  security,
  sport,
  communications,
  importSubstitution,
];
